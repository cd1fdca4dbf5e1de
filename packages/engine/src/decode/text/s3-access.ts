import { type JsonObject, LogType } from "@pypanther/core/runtime";
import { cellsOf } from "./cells";
import { type Field, numberIn, recordOf } from "./fields";

const start = /^[0-9a-f]{20,64} \S+ \[\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}\] \S+ \S+ \S+ \S+/;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A time such as 06/Feb/2019:00:00:38 +0000, as ISO 8601. */
function timeIn(cell: string): string | undefined {
  const [, day, month = "", year, time, zone] = /^(\d{2})\/(\w{3})\/(\d{4}):([\d:]{8}) ([+-]\d{4})$/.exec(cell) ?? [];
  const number = String(months.indexOf(month) + 1).padStart(2, "0");
  const date = new Date(`${year}-${number}-${day}T${time}${zone?.slice(0, 3)}:${zone?.slice(3)}`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

const fields: readonly Field[] = [
  ["bucketowner"],
  ["bucket"],
  ["time", timeIn],
  ["remoteip"],
  ["requester"],
  ["requestid"],
  ["operation"],
  ["key"],
  ["requesturi"],
  ["httpstatus", numberIn],
  ["errorcode"],
  ["bytessent", numberIn],
  ["objectsize", numberIn],
  ["totaltime", numberIn],
  ["turnaroundtime", numberIn],
  ["referrer"],
  ["useragent"],
  ["versionid"],
  ["hostid"],
  ["signatureversion"],
  ["ciphersuite"],
  ["authenticationtype"],
  ["hostheader"],
  ["tlsVersion"],
  ["accesspointarn"],
  ["aclrequired"],
];

/** A line of a server access log of Amazon S3; undefined for any other. */
export function s3AccessRecord(line: string): JsonObject | undefined {
  return start.test(line) ? recordOf(LogType.AWS_S3_SERVER_ACCESS, fields, cellsOf(line)) : undefined;
}
