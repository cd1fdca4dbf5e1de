import type { JsonObject } from "@pypanther/core/runtime";
import { albRecord } from "./alb";
import { s3AccessRecord } from "./s3-access";
import { vpcFlowRecord } from "./vpc-flow";

/** Real lines of these logs are shorter; a longer one is not looked at. */
const MAX_LINE = 64 * 1024;

/** The record in a line of a log of text whose lines tell what they are; undefined for any other text. */
export function lineRecord(text: string): JsonObject | undefined {
  if (text.length > MAX_LINE) return undefined;
  const line = text.trimEnd();
  return vpcFlowRecord(line) ?? albRecord(line) ?? s3AccessRecord(line);
}
