// Written by `pnpm sync-packs` from the policies in this folder.
export { AWSCloudTrailS3BucketAccessLogging } from "./aws-cloudtrail-s3-bucket-access-logging";
export { AWSS3BucketMFADelete } from "./aws-s3-bucket-mfa-delete";
export { AWSS3BucketPublicRead } from "./aws-s3-bucket-public-read";
