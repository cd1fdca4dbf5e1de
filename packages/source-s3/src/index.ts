export { type AwsClients } from "./aws-clients";
export { openInput, s3Input, type S3InputOptions } from "./s3-input";
