// Written by `pnpm sync-packs` from the rules in this folder.
export { SnowflakeDataExfiltration } from "./correlation-rules/snowflake-data-exfiltration";
export { SnowflakePotentialBruteForceSuccess } from "./correlation-rules/snowflake-potential-brute-force-success";
export { SnowflakeStreamDataExfiltration } from "./correlation-rules/snowflake-stream-data-exfiltration";
