// Written by `pnpm sync-packs` from the schemas in this folder.
/** Server access log records of an S3 bucket. */
export interface AwsS3ServerAccess {
  readonly bucketowner?: string | null;
  readonly bucket?: string | null;
  readonly time?: string | number | null;
  readonly remoteip?: string | null;
  readonly requester?: string | null;
  readonly requestid?: string | null;
  readonly operation?: string | null;
  readonly key?: string | null;
  readonly requesturi?: string | null;
  readonly httpstatus?: number | null;
  readonly errorcode?: string | null;
  readonly bytessent?: number | null;
  readonly objectsize?: number | null;
  readonly totaltime?: number | null;
  readonly turnaroundtime?: number | null;
  readonly referrer?: string | null;
  readonly useragent?: string | null;
  readonly versionid?: string | null;
  readonly hostid?: string | null;
  readonly signatureversion?: string | null;
  readonly ciphersuite?: string | null;
  readonly authenticationtype?: string | null;
  readonly hostheader?: string | null;
  readonly tlsVersion?: string | null;
  readonly accessPointArn?: string | null;
  readonly aclRequired?: string | null;
  readonly additionalFields?: readonly string[] | null;
}
