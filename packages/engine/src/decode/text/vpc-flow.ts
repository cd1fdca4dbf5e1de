import { type JsonObject, LogType } from "@pypanther/core/runtime";
import { type Field, numberIn, recordOf, secondsIn } from "./fields";

/** The fields by their names in a flow log's format, in the order of the default format and then of later versions. */
const byName = new Map<string, Field>([
  ["version", ["version", numberIn]],
  ["account-id", ["account"]],
  ["interface-id", ["interfaceId"]],
  ["srcaddr", ["srcAddr"]],
  ["dstaddr", ["dstAddr"]],
  ["srcport", ["srcPort", numberIn]],
  ["dstport", ["dstPort", numberIn]],
  ["protocol", ["protocol", numberIn]],
  ["packets", ["packets", numberIn]],
  ["bytes", ["bytes", numberIn]],
  ["start", ["start", secondsIn]],
  ["end", ["end", secondsIn]],
  ["action", ["action"]],
  ["log-status", ["status"]],
  ["vpc-id", ["vpcId"]],
  ["subnet-id", ["subNetId"]],
  ["instance-id", ["instanceId"]],
  ["tcp-flags", ["tcpFlags", numberIn]],
  ["type", ["trafficType"]],
  ["pkt-srcaddr", ["pktSrcAddr"]],
  ["pkt-dstaddr", ["pktDstAddr"]],
  ["region", ["region"]],
  ["az-id", ["azId"]],
  ["sublocation-type", ["sublocationType"]],
  ["sublocation-id", ["sublocationId"]],
  ["pkt-src-aws-service", ["pktSrcAwsService"]],
  ["pkt-dst-aws-service", ["pktDstAwsService"]],
  ["flow-direction", ["flowDirection"]],
  ["traffic-path", ["trafficPath", numberIn]],
]);

const DEFAULT_FIELDS = 14;
const defaultFormat = [...byName.values()].slice(0, DEFAULT_FIELDS);
const defaultLine =
  /^2 (?:\d{12}|unknown) eni-[0-9a-f]+ (?:\S+ ){7}\d{9,10} \d{9,10} (?:ACCEPT|REJECT|-) (?:OK|NODATA|SKIPDATA)$/;

/** So many of a header's names must be known. */
const LEAST_KNOWN = 4;

const cellsIn = (line: string): (string | undefined)[] =>
  line.split(" ").map((cell) => (cell === "-" || cell === "" ? undefined : cell));

/** A line of a VPC flow log in the default format; undefined for any other. */
export function vpcFlowRecord(line: string): JsonObject | undefined {
  return defaultLine.test(line) ? recordOf(LogType.AWS_VPC_FLOW, defaultFormat, cellsIn(line)) : undefined;
}

/** What reads the lines below a header of a VPC flow log; undefined when the line is none. */
export function vpcFlowBelow(header: string): ((line: string) => JsonObject | undefined) | undefined {
  const names = header.trim().split(" ");
  if (names.filter((name) => byName.has(name)).length < LEAST_KNOWN) return undefined;
  if (!names.every((name) => /^[a-z][a-z0-9-]*$/.test(name))) return undefined;
  const fields = names.map((name): Field => byName.get(name) ?? [name]);
  return (line) => {
    const cells = cellsIn(line);
    return cells.length === fields.length ? recordOf(LogType.AWS_VPC_FLOW, fields, cells) : undefined;
  };
}
