import { type JsonObject, LogType } from "@pypanther/core/runtime";
import { cellsOf } from "./cells";
import { type Field, numberIn, recordOf } from "./fields";

const start = /^(?:https?|h2|grpcs|wss?) \d{4}-\d{2}-\d{2}T\S+Z (?:app|net)\/\S+ \S+:\d+ /;

const fields: readonly Field[] = [
  ["type"],
  ["timestamp"],
  ["elb"],
  ["client"],
  ["target"],
  ["requestProcessingTime", numberIn],
  ["targetProcessingTime", numberIn],
  ["responseProcessingTime", numberIn],
  ["elbStatusCode", numberIn],
  ["targetStatusCode", numberIn],
  ["receivedBytes", numberIn],
  ["sentBytes", numberIn],
  ["request"],
  ["userAgent"],
  ["sslCipher"],
  ["sslProtocol"],
  ["targetGroupArn"],
  ["traceId"],
  ["domainName"],
  ["chosenCertArn"],
  ["matchedRulePriority", numberIn],
  ["requestCreationTime"],
  ["actionsExecuted", (cell) => cell.split(",")],
  ["redirectUrl"],
  ["errorReason"],
  ["targetPortList", (cell) => cell.split(" ")],
  ["targetStatusCodeList", (cell) => cell.split(" ")],
  ["classification"],
  ["classificationReason"],
  ["connTraceId"],
];

/** An address and a port as fields of their own. */
function endpoint(name: "client" | "target", value: unknown): JsonObject {
  const [, ip, port] = /^(.+):(\d+)$/.exec(String(value ?? "")) ?? [];
  return ip === undefined ? {} : { [`${name}Ip`]: ip, [`${name}Port`]: Number(port) };
}

/** A line of an access log of an application load balancer; undefined for any other. */
export function albRecord(line: string): JsonObject | undefined {
  if (!start.test(line)) return undefined;
  const { client, target, request, ...rest } = recordOf(LogType.AWS_ALB, fields, cellsOf(line));
  const [requestHttpMethod, requestUrl, requestHttpVersion] = String(request ?? "").split(" ");
  return {
    ...rest,
    ...endpoint("client", client),
    ...endpoint("target", target),
    ...(requestUrl && requestHttpMethod ? { requestHttpMethod, requestUrl } : {}),
    ...(requestHttpVersion ? { requestHttpVersion } : {}),
  };
}
