/** The form of a schema file, as JSON Schema; `pnpm write-validator` compiles it. */

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: { type: "string" }, minItems: 1 };
const closed = { type: "object", additionalProperties: false };
const from = { ...closed, required: ["from"], properties: { from: text } };
const addressKind = { enum: ["ipv4", "ipv6", "any"] };

const textOptions = {
  skipPrefix: text,
  emptyValues: texts,
  trimSpace: { type: "boolean" },
  expandFields: { type: "object", additionalProperties: { type: "string" } },
};

const valueProperties = {
  type: {
    enum: ["string", "int", "smallint", "bigint", "float", "boolean", "timestamp", "json", "object", "array", "ref"],
  },
  description: { type: "string" },
  fields: { type: "array", minItems: 1, items: { $ref: "#/definitions/field" } },
  element: { $ref: "#/definitions/value" },
  target: text,
  indicators: {
    type: "array",
    items: {
      enum: [
        "actor_id",
        "aws_account_id",
        "aws_arn",
        "aws_instance_id",
        "aws_tag",
        "domain",
        "email",
        "hostname",
        "ip",
        "mac",
        "md5",
        "net_addr",
        "serial_number",
        "sha1",
        "sha256",
        "trace_id",
        "url",
        "username",
      ],
    },
  },
  timeFormat: text,
  timeFormats: texts,
  validate: {
    ...closed,
    minProperties: 1,
    properties: { allow: texts, deny: texts, ip: addressKind, cidr: addressKind },
  },
  isEmbeddedJSON: { type: "boolean" },
};

/** What goes with which type. */
const perType = [
  { if: { properties: { type: { const: "object" } } }, then: { required: ["fields"] } },
  { if: { properties: { type: { const: "array" } } }, then: { required: ["element"] } },
  { if: { properties: { type: { const: "ref" } } }, then: { required: ["target"] } },
];

export const schemaShape = {
  ...closed,
  required: ["schema", "fields"],
  properties: {
    schema: { type: "string", minLength: 1, maxLength: 255 },
    version: { type: "integer", minimum: 0 },
    description: { type: "string" },
    referenceURL: { type: "string" },
    fieldDiscoveryEnabled: { type: "boolean" },
    parser: {
      ...closed,
      minProperties: 1,
      maxProperties: 1,
      properties: {
        csv: {
          ...closed,
          properties: { ...textOptions, delimiter: text, hasHeader: { type: "boolean" }, columns: texts },
        },
        fastmatch: { ...closed, required: ["match"], properties: { ...textOptions, match: texts } },
        regex: {
          ...closed,
          required: ["match"],
          properties: {
            ...textOptions,
            match: texts,
            patternDefinitions: { type: "object", additionalProperties: { type: "string" } },
          },
        },
      },
    },
    fields: { type: "array", minItems: 1, items: { $ref: "#/definitions/field" } },
    definitions: { type: "object", additionalProperties: { $ref: "#/definitions/value" } },
    identify: { type: "array", minItems: 1, items: texts },
    id: text,
  },
  definitions: {
    value: { ...closed, required: ["type"], properties: valueProperties, allOf: perType },
    field: {
      ...closed,
      required: ["name", "type"],
      properties: {
        ...valueProperties,
        name: text,
        required: { type: "boolean" },
        isEventTime: { type: "boolean" },
        rename: from,
        copy: from,
        split: {
          ...closed,
          required: ["from", "separator", "index"],
          properties: { from: text, separator: text, index: { type: "integer", minimum: 0 } },
        },
        concat: { ...closed, required: ["paths"], properties: { paths: texts, separator: { type: "string" } } },
        mask: {
          ...closed,
          required: ["type"],
          properties: {
            type: { enum: ["redact", "hash", "obfuscate"] },
            to: { type: "string" },
            salt: { type: "string" },
          },
        },
      },
      allOf: perType,
    },
  },
};
