import type { Indicator } from "@pypanther/core/runtime";

/** The types that a field can have. */
export type FieldTypeName =
  "string" | "int" | "smallint" | "bigint" | "float" | "boolean" | "timestamp" | "json" | "object" | "array" | "ref";

/** What texts a field may have. */
export interface FieldValidation {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  /** An address of one kind, or of any. */
  readonly ip?: "ipv4" | "ipv6" | "any";
  /** A network of one kind, or of any. */
  readonly cidr?: "ipv4" | "ipv6" | "any";
}

/** A value's type, where it stands in a list or under a name of its own. */
export interface ValueSchema {
  readonly type: FieldTypeName;
  /** Of an object. */
  readonly fields?: readonly FieldSchema[];
  /** Of an array. */
  readonly element?: ValueSchema;
  /** Of a ref: the name of a definition. */
  readonly target?: string;
  /** What the value says of who or what took part. */
  readonly indicators?: readonly Indicator[];
  /** How a timestamp is written; the first that fits counts. */
  readonly timeFormat?: string;
  readonly timeFormats?: readonly string[];
  readonly validate?: FieldValidation;
  /** The value is JSON within a text. */
  readonly isEmbeddedJSON?: boolean;
}

/** How a text is hidden. */
export type Mask =
  { readonly type: "redact"; readonly to?: string } | { readonly type: "hash" | "obfuscate"; readonly salt?: string };

/** One field of a log type. */
export interface FieldSchema extends ValueSchema {
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
  /** The event's time; of several, the first that has a value counts. */
  readonly isEventTime?: boolean;
  /** The field is logged under another name. */
  readonly rename?: { readonly from: string };
  /** The field has the value of another one. */
  readonly copy?: { readonly from: string };
  /** The field is a part of another one's text. */
  readonly split?: { readonly from: string; readonly separator: string; readonly index: number };
  /** The field is several others' texts, one after the other. */
  readonly concat?: { readonly paths: readonly string[]; readonly separator?: string };
  readonly mask?: Mask;
}

interface TextOptions {
  /** What lines may begin with that is not part of the record; lines that begin so are left out. */
  readonly skipPrefix?: string;
  /** Texts that stand for nothing. */
  readonly emptyValues?: readonly string[];
  readonly trimSpace?: boolean;
  /** New fields, made of others: `"%{a} %{b}"`. */
  readonly expandFields?: Readonly<Record<string, string>>;
}

/** How lines that are not JSON are read. */
export interface Parsers {
  readonly csv?: TextOptions & {
    readonly delimiter?: string;
    readonly hasHeader?: boolean;
    readonly columns?: readonly string[];
  };
  readonly fastmatch?: TextOptions & { readonly match: readonly string[] };
  readonly regex?: TextOptions & {
    readonly match: readonly string[];
    readonly patternDefinitions?: Readonly<Record<string, string>>;
  };
}

/** A log schema as its file says it. */
export interface LogSchema {
  /** The log type. */
  readonly schema: string;
  readonly version?: number;
  readonly description?: string;
  readonly referenceURL?: string;
  /** Whether fields that the schema does not list are kept; they are unless it says false. */
  readonly fieldDiscoveryEnabled?: boolean;
  readonly parser?: Parsers;
  readonly fields: readonly FieldSchema[];
  readonly definitions?: Readonly<Record<string, ValueSchema>>;
  /** Sets of fields of which one tells the log type, where required fields do not; of managed schemas only. */
  readonly identify?: readonly (readonly string[])[];
  /** Where the event's own id stands; of managed schemas only. */
  readonly id?: string;
}
