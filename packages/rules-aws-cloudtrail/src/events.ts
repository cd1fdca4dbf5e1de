// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Calls of the AWS API and sign-ins to the console, as CloudTrail records them. */
export interface AwsCloudTrail {
  readonly eventVersion?: string | null;
  readonly eventTime?: string | number | null;
  /** The time of records that came through Logstash or Elasticsearch. */
  readonly "@timestamp"?: string | number | null;
  readonly eventSource?: string | null;
  readonly eventName?: string | null;
  readonly eventID?: string | null;
  readonly awsRegion?: string | null;
  readonly sourceIPAddress?: string | null;
  readonly userAgent?: string | null;
  readonly errorCode?: string | null;
  readonly errorMessage?: string | null;
  readonly requestID?: string | null;
  readonly eventType?: string | null;
  readonly apiVersion?: string | null;
  readonly readOnly?: boolean | null;
  readonly managementEvent?: boolean | null;
  readonly recipientAccountId?: string | null;
  readonly sharedEventID?: string | null;
  readonly vpcEndpointId?: string | null;
  readonly vpcEndpointAccountId?: string | null;
  readonly eventCategory?: string | null;
  readonly sessionCredentialFromConsole?: string | null;
  readonly userIdentity?: {
    readonly type?: string | null;
    readonly principalId?: string | null;
    readonly arn?: string | null;
    readonly accountId?: string | null;
    readonly accessKeyId?: string | null;
    readonly userName?: string | null;
    readonly invokedBy?: string | null;
    readonly identityProvider?: string | null;
    readonly credentialId?: string | null;
    readonly onBehalfOf?: {
      readonly userId?: string | null;
      readonly identityStoreArn?: string | null;
    } | null;
    readonly inScopeOf?: {
      readonly sourceArn?: string | null;
      readonly sourceAccount?: string | null;
      readonly issuerType?: string | null;
      readonly credentialsIssuedTo?: string | null;
    } | null;
    readonly sessionContext?: {
      readonly sessionIssuer?: {
        readonly type?: string | null;
        readonly principalId?: string | null;
        readonly arn?: string | null;
        readonly accountId?: string | null;
        readonly userName?: string | null;
      } | null;
      readonly webIdFederationData?: {
        readonly federatedProvider?: string | null;
        readonly attributes?: JsonValue | null;
      } | null;
      readonly attributes?: {
        readonly creationDate?: string | null;
        readonly mfaAuthenticated?: string | null;
      } | null;
      readonly sourceIdentity?: string | null;
      readonly ec2RoleDelivery?: string | null;
      readonly assumedRoot?: string | null;
      readonly ec2IssuedInVpc?: string | null;
      readonly signInSessionArn?: string | null;
    } | null;
  } | null;
  readonly requestParameters?: JsonValue | null;
  readonly responseElements?: JsonValue | null;
  readonly additionalEventData?: JsonValue | null;
  readonly serviceEventDetails?: JsonValue | null;
  readonly resources?:
    | readonly {
        readonly ARN?: string | null;
        readonly accountId?: string | null;
        readonly type?: string | null;
        readonly ARNPrefix?: string | null;
      }[]
    | null;
  readonly edgeDeviceDetails?: JsonValue | null;
  readonly addendum?: {
    readonly reason?: string | null;
    readonly updatedFields?: string | null;
    readonly originalRequestID?: string | null;
    readonly originalEventID?: string | null;
  } | null;
  readonly insightDetails?: JsonValue | null;
  readonly tlsDetails?: {
    readonly tlsVersion?: string | null;
    readonly cipherSuite?: string | null;
    readonly clientProvidedHostHeader?: string | null;
    readonly keyExchange?: string | null;
  } | null;
  readonly eventContext?: JsonValue | null;
}
