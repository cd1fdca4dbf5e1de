import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamLoginWithoutMFA } from "../src/snowflake-stream-login-without-mfa";

const passwordOnly = {
  p_log_type: "Snowflake.LoginHistory",
  EVENT_TYPE: "LOGIN",
  IS_SUCCESS: "YES",
  FIRST_AUTHENTICATION_FACTOR: "PASSWORD",
  SECOND_AUTHENTICATION_FACTOR: null,
  USER_NAME: "MIRA",
  p_source_label: "Harbour Snowflake",
};

export const tests = [
  new RuleTest({
    name: "a password is enough",
    expectedResult: true,
    log: passwordOnly,
    expectedTitle: "Snowflake [Harbour Snowflake]: user [MIRA] logged in without MFA",
  }),
  new RuleTest({
    name: "neither source nor user is known",
    expectedResult: true,
    log: { ...passwordOnly, USER_NAME: null, p_source_label: null },
    expectedTitle: "Snowflake of unknown name: user of unknown name logged in without MFA",
  }),
  new RuleTest({
    name: "a second factor is given",
    expectedResult: false,
    log: { ...passwordOnly, SECOND_AUTHENTICATION_FACTOR: "DUO_PUSH" },
  }),
  new RuleTest({
    name: "a key pair is used",
    expectedResult: false,
    log: { ...passwordOnly, FIRST_AUTHENTICATION_FACTOR: "RSA_KEYPAIR" },
  }),
  new RuleTest({
    name: "the user is an exception",
    expectedResult: false,
    log: { ...passwordOnly, USER_NAME: "PANTHER_READONLY" },
  }),
  new RuleTest({
    name: "the exception is spelt otherwise",
    expectedResult: true,
    log: { ...passwordOnly, USER_NAME: "panther_readonly" },
  }),
  new RuleTest({ name: "the login fails", expectedResult: false, log: { ...passwordOnly, IS_SUCCESS: "NO" } }),
];

export { SnowflakeStreamLoginWithoutMFA as rule };
