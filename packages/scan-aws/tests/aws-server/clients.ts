import { services, type ServiceName } from "../../src/aws/services";

/** How a service puts its answers: the protocols of AWS. */
export type Wire = "json" | "rest-json" | "query" | "ec2" | "rest-xml";

/** A schema of the SDK, which knows names and forms on the wire. */
export type Schema = unknown;

/** What a server needs to know of a service. */
export interface ServiceModel {
  readonly name: ServiceName;
  readonly wire: Wire;
  readonly xmlNamespace: string | undefined;
  /** Operations by name: method, path and query, and the schemas of what goes in and out. */
  readonly operations: ReadonlyMap<string, Operation>;
}

/** An operation of a service. */
export interface Operation {
  readonly name: string;
  readonly http: readonly [method: string, uri: string, status: number] | undefined;
  readonly output: Schema;
}

const modules: Readonly<Record<ServiceName, string>> = {
  acm: "acm",
  applicationAutoScaling: "application-auto-scaling",
  cloudFormation: "cloudformation",
  cloudFront: "cloudfront",
  cloudTrail: "cloudtrail",
  config: "config-service",
  dynamoDb: "dynamodb",
  ec2: "ec2",
  elb: "elastic-load-balancing-v2",
  guardDuty: "guardduty",
  iam: "iam",
  kms: "kms",
  lambda: "lambda",
  logs: "cloudwatch-logs",
  organizations: "organizations",
  rds: "rds",
  redshift: "redshift",
  s3: "s3",
  sts: "sts",
  wafv2: "wafv2",
};

/** How services name themselves when a request is signed. */
const signingNames: Readonly<Partial<Record<ServiceName, string>>> = {
  applicationAutoScaling: "application-autoscaling",
  cloudFormation: "cloudformation",
  cloudFront: "cloudfront",
  cloudTrail: "cloudtrail",
  dynamoDb: "dynamodb",
  elb: "elasticloadbalancing",
  guardDuty: "guardduty",
};

function wireOf(protocol: string): Wire {
  if (/Json1_/.test(protocol)) return "json";
  if (/RestJson/.test(protocol)) return "rest-json";
  if (/Ec2Query/.test(protocol)) return "ec2";
  return /RestXml/.test(protocol) ? "rest-xml" : "query";
}

interface Protocol {
  readonly options?: { readonly xmlNamespace?: string };
  readonly codec?: { readonly settings?: { readonly xmlNamespace?: string } };
}

function load(name: ServiceName): ServiceModel {
  const Client = services[name]();
  const client = new Client({ region: "us-east-1", endpoint: "http://127.0.0.1:1" }) as unknown as {
    readonly config: { readonly protocol: Protocol };
  };
  const { protocol } = client.config;
  const exported = require(`@aws-sdk/client-${modules[name]}`) as Record<string, unknown>;
  const operations = Object.values(exported).flatMap((schema): [string, Operation][] => {
    if (!Array.isArray(schema) || schema[0] !== 9) return [];
    const [, , operation, traits, , output] = schema as [
      number,
      string,
      string,
      { http?: Operation["http"] },
      Schema,
      Schema,
    ];
    return [[operation, { name: operation, http: traits.http, output }]];
  });
  return {
    name,
    wire: wireOf(protocol.constructor.name),
    xmlNamespace: protocol.options?.xmlNamespace ?? protocol.codec?.settings?.xmlNamespace,
    operations: new Map(operations),
  };
}

const loaded = new Map<string, ServiceModel>();

/** The service that a request was signed for. */
export function serviceModel(signingName: string): ServiceModel {
  const names = Object.keys(services) as ServiceName[];
  const name = names.find((candidate) => (signingNames[candidate] ?? candidate) === signingName);
  if (!name) throw new Error(`no service is signed for as ${signingName}`);
  const model = loaded.get(name) ?? load(name);
  loaded.set(name, model);
  return model;
}
