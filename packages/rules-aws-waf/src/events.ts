// Written by `pnpm sync-packs` from the schemas in this folder.
/** Access log entries of an Application Load Balancer. */
export interface AwsAlb {
  readonly type?: string | null;
  readonly timestamp?: string | number | null;
  readonly elb?: string | null;
  readonly clientIp?: string | null;
  readonly clientPort?: number | null;
  readonly targetIp?: string | null;
  readonly targetPort?: number | null;
  readonly requestProcessingTime?: number | null;
  readonly targetProcessingTime?: number | null;
  readonly responseProcessingTime?: number | null;
  readonly elbStatusCode?: number | null;
  readonly targetStatusCode?: number | null;
  readonly receivedBytes?: number | null;
  readonly sentBytes?: number | null;
  readonly requestHttpMethod?: string | null;
  readonly requestUrl?: string | null;
  readonly requestHttpVersion?: string | null;
  readonly userAgent?: string | null;
  readonly sslCipher?: string | null;
  readonly sslProtocol?: string | null;
  readonly targetGroupArn?: string | null;
  readonly traceId?: string | null;
  readonly domainName?: string | null;
  readonly chosenCertArn?: string | null;
  readonly matchedRulePriority?: number | null;
  readonly requestCreationTime?: string | number | null;
  readonly actionsExecuted?: readonly string[] | null;
  readonly redirectUrl?: string | null;
  readonly errorReason?: string | null;
  readonly targetPortList?: readonly string[] | null;
  readonly targetStatusCodeList?: readonly string[] | null;
  readonly classification?: string | null;
  readonly classificationReason?: string | null;
  readonly connTraceId?: string | null;
}
