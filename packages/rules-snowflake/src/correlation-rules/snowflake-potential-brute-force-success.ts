import { CorrelationRule, group, Severity, step } from "@pypanther/core";
import { SnowflakeStreamBruteForceByIp } from "../snowflake-stream-brute-force-by-ip";
import { SnowflakeStreamLoginSuccess } from "../snowflake-stream-login-success";

/** An address that fails again and again and then gets in may have guessed a password. */
export class SnowflakePotentialBruteForceSuccess extends CorrelationRule {
  id = "Snowflake.PotentialBruteForceSuccess.Group";
  displayName = "Snowflake Brute Force Login Success";
  enabled = false;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Five or more Snowflake logins from one address failed and one succeeded. A program may have found a password by " +
    "trying.";
  defaultRunbook =
    "1. List the users whom the address tried and the one that it signed in as. " +
    "2. Check whether the address belongs to an office, a gateway or a tool of yours. " +
    "3. Ask the user whether the login was theirs. " +
    "4. If it was an attack, disable the user, end its sessions, set a new password with a second factor and review " +
    "its queries.";

  lookbackMinutes = 1800;
  timeoutMinutes = 15;
  detection = group({
    steps: {
      "Multiple Failed Logins": step(SnowflakeStreamBruteForceByIp, { minMatchCount: 5 }),
      "Successful Login": SnowflakeStreamLoginSuccess,
    },
    match: { address: "CLIENT_IP" },
  });
}
