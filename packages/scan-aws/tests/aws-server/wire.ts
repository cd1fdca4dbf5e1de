import { JsonShapeSerializer, XmlShapeSerializer } from "@aws-sdk/core/protocols";
import { NormalizedSchema } from "@smithy/core/schema";
import type { Operation, ServiceModel } from "./clients";

/** What is sent back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];

const xmlTimes = { useTrait: true, default: 5 } as const;
const jsonTimes = { useTrait: true, default: 7 } as const;

function xml(schema: NormalizedSchema, value: object): string {
  const serializer = new XmlShapeSerializer({
    timestampFormat: xmlTimes,
    httpBindings: true,
    serviceNamespace: "",
  } as unknown as ConstructorParameters<typeof XmlShapeSerializer>[0]);
  serializer.write(schema, value);
  return String(serializer.flush());
}

function json(schema: NormalizedSchema, value: object, jsonName: boolean): string {
  const serializer = new JsonShapeSerializer({ timestampFormat: jsonTimes, jsonName } as ConstructorParameters<
    typeof JsonShapeSerializer
  >[0]);
  serializer.write(schema, value);
  return String(serializer.flush());
}

/** What stands inside an element, or nothing for an element that is empty. */
function inner(element: string): string {
  const [, content = ""] = /^<[^>]*[^/]>([\s\S]*)<\/[^>]+>$/.exec(element) ?? [];
  return content;
}

function restXml(schema: NormalizedSchema, value: Readonly<Record<string, unknown>>, namespace: string): string {
  for (const [name, member] of schema.structIterator()) {
    if (!member.getMergedTraits().httpPayload) continue;
    const payload = value[name];
    if (payload === undefined) return "";
    return member.isStructSchema() ? xml(member, payload as object) : String(payload);
  }
  const [, tag = "Result"] = /^<([A-Za-z]+)/.exec(xml(schema, value)) ?? [];
  return `<${tag} xmlns="${namespace}">${inner(xml(schema, value))}</${tag}>`;
}

/** An answer in the wire format of its service. */
export function encode(service: ServiceModel, operation: Operation, value: object): Answer {
  const schema = NormalizedSchema.of(operation.output as SchemaRef);
  const { name } = operation;
  const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const { xmlNamespace = "" } = service;
  switch (service.wire) {
    case "json":
      return {
        status: 200,
        headers: { "content-type": "application/x-amz-json-1.1" },
        body: json(schema, value, false),
      };
    case "rest-json":
      return { status: 200, headers: { "content-type": "application/json" }, body: json(schema, value, true) };
    case "query": {
      const result = `<${name}Result>${inner(xml(schema, value))}</${name}Result>`;
      const meta = "<ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>";
      return {
        status: 200,
        headers: { "content-type": "text/xml" },
        body: `${xmlHead}<${name}Response xmlns="${xmlNamespace}">${result}${meta}</${name}Response>`,
      };
    }
    case "ec2":
      return {
        status: 200,
        headers: { "content-type": "text/xml" },
        body: `${xmlHead}<${name}Response xmlns="${xmlNamespace}"><requestId>r-1</requestId>${inner(xml(schema, value))}</${name}Response>`,
      };
    case "rest-xml": {
      const body = restXml(schema, value as Record<string, unknown>, xmlNamespace);
      return {
        status: 200,
        headers: { "content-type": "application/xml" },
        body: body.startsWith("<") ? `${xmlHead}${body}` : body,
      };
    }
  }
}

/** An error as a service tells it. */
export interface ServiceFault {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

/** An error in the wire format of its service. */
export function encodeFault({ name, wire }: ServiceModel, { code, message, status }: ServiceFault): Answer {
  const detail = `<Code>${code}</Code><Message>${message}</Message>`;
  switch (wire) {
    case "json":
      return {
        status,
        headers: { "content-type": "application/x-amz-json-1.1" },
        body: JSON.stringify({ __type: code, message }),
      };
    case "rest-json":
      return {
        status,
        headers: { "content-type": "application/json", "x-amzn-errortype": code },
        body: JSON.stringify({ Type: "User", message }),
      };
    case "ec2":
      return {
        status,
        headers: { "content-type": "text/xml" },
        body: `<Response><Errors><Error>${detail}</Error></Errors><RequestID>r-1</RequestID></Response>`,
      };
    case "rest-xml":
      return {
        status,
        headers: { "content-type": "application/xml" },
        body: name === "s3" ? `<Error>${detail}</Error>` : `<ErrorResponse><Error>${detail}</Error></ErrorResponse>`,
      };
    case "query":
      return {
        status,
        headers: { "content-type": "text/xml" },
        body: `<ErrorResponse><Error><Type>Sender</Type>${detail}</Error><RequestId>r-1</RequestId></ErrorResponse>`,
      };
  }
}

/** How each service says that it was asked too often. */
export function throttle({ name, wire }: ServiceModel): ServiceFault {
  const message = "Rate exceeded";
  if (wire === "ec2") return { code: "RequestLimitExceeded", message, status: 503 };
  if (name === "s3") return { code: "SlowDown", message, status: 503 };
  if (wire === "rest-json") return { code: "TooManyRequestsException", message, status: 429 };
  return { code: wire === "json" ? "ThrottlingException" : "Throttling", message, status: 400 };
}

/** How each service says no. */
export function denial({ name, wire }: ServiceModel): ServiceFault {
  const message = "not authorized to perform this operation";
  if (wire === "ec2") return { code: "UnauthorizedOperation", message, status: 403 };
  if (name === "s3" || wire === "query" || wire === "rest-xml") return { code: "AccessDenied", message, status: 403 };
  return { code: "AccessDeniedException", message, status: wire === "json" ? 400 : 403 };
}
