// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Findings of GuardDuty. */
export interface AwsGuardDuty {
  readonly schemaVersion?: string | null;
  readonly accountId?: string | null;
  readonly region?: string | null;
  readonly partition?: string | null;
  readonly id?: string | null;
  readonly arn?: string | null;
  readonly type?: string | null;
  readonly severity?: number | null;
  readonly confidence?: number | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly createdAt?: string | number | null;
  readonly updatedAt?: string | number | null;
  readonly associatedAttackSequenceArn?: string | null;
  readonly resource?: {
    readonly resourceType?: string | null;
    readonly instanceDetails?: {
      readonly instanceId?: string | null;
      readonly instanceType?: string | null;
      readonly availabilityZone?: string | null;
      readonly imageId?: string | null;
      readonly imageDescription?: string | null;
      readonly instanceState?: string | null;
      readonly launchTime?: string | null;
      readonly outpostArn?: string | null;
      readonly platform?: string | null;
      readonly iamInstanceProfile?: {
        readonly arn?: string | null;
        readonly id?: string | null;
      } | null;
      readonly networkInterfaces?:
        | readonly {
            readonly networkInterfaceId?: string | null;
            readonly privateDnsName?: string | null;
            readonly privateIpAddress?: string | null;
            readonly publicDnsName?: string | null;
            readonly publicIp?: string | null;
            readonly subnetId?: string | null;
            readonly vpcId?: string | null;
            readonly securityGroups?:
              | readonly {
                  readonly groupId?: string | null;
                  readonly groupName?: string | null;
                }[]
              | null;
            readonly ipv6Addresses?: readonly string[] | null;
          }[]
        | null;
      readonly productCodes?: JsonValue | null;
      readonly tags?:
        | readonly {
            readonly key?: string | null;
            readonly value?: string | null;
          }[]
        | null;
    } | null;
    readonly accessKeyDetails?: {
      readonly accessKeyId?: string | null;
      readonly principalId?: string | null;
      readonly userName?: string | null;
      readonly userType?: string | null;
    } | null;
    readonly s3BucketDetails?:
      | readonly {
          readonly arn?: string | null;
          readonly name?: string | null;
          readonly type?: string | null;
          readonly createdAt?: string | null;
          readonly owner?: {
            readonly id?: string | null;
          } | null;
          readonly publicAccess?: JsonValue | null;
          readonly defaultServerSideEncryption?: JsonValue | null;
          readonly tags?:
            | readonly {
                readonly key?: string | null;
                readonly value?: string | null;
              }[]
            | null;
        }[]
      | null;
    readonly eksClusterDetails?: JsonValue | null;
    readonly kubernetesDetails?: JsonValue | null;
    readonly ecsClusterDetails?: JsonValue | null;
    readonly containerDetails?: JsonValue | null;
    readonly ebsVolumeDetails?: JsonValue | null;
    readonly rdsDbInstanceDetails?: JsonValue | null;
    readonly rdsDbUserDetails?: JsonValue | null;
    readonly lambdaDetails?: JsonValue | null;
  } | null;
  readonly service?: {
    readonly serviceName?: string | null;
    readonly detectorId?: string | null;
    readonly archived?: boolean | null;
    readonly count?: number | null;
    readonly eventFirstSeen?: string | number | null;
    readonly eventLastSeen?: string | number | null;
    readonly resourceRole?: string | null;
    readonly userFeedback?: string | null;
    readonly featureName?: string | null;
    readonly evidence?: JsonValue | null;
    readonly additionalInfo?: JsonValue | null;
    readonly ebsVolumeScanDetails?: JsonValue | null;
    readonly runtimeDetails?: JsonValue | null;
    readonly detection?: JsonValue | null;
    readonly malwareScanDetails?: JsonValue | null;
    readonly action?: {
      readonly actionType?: string | null;
      readonly awsApiCallAction?: {
        readonly api?: string | null;
        readonly callerType?: string | null;
        readonly serviceName?: string | null;
        readonly errorCode?: string | null;
        readonly userAgent?: string | null;
        readonly affectedResources?: JsonValue | null;
        readonly domainDetails?: {
          readonly domain?: string | null;
        } | null;
        readonly remoteAccountDetails?: {
          readonly accountId?: string | null;
          readonly affiliated?: boolean | null;
        } | null;
        readonly remoteIpDetails?: {
          readonly ipAddressV4?: string | null;
          readonly ipAddressV6?: string | null;
          readonly organization?: JsonValue | null;
          readonly country?: JsonValue | null;
          readonly city?: JsonValue | null;
          readonly geoLocation?: JsonValue | null;
        } | null;
      } | null;
      readonly dnsRequestAction?: {
        readonly domain?: string | null;
        readonly protocol?: string | null;
        readonly blocked?: boolean | null;
        readonly domainWithSuffix?: string | null;
      } | null;
      readonly networkConnectionAction?: {
        readonly blocked?: boolean | null;
        readonly connectionDirection?: string | null;
        readonly protocol?: string | null;
        readonly localPortDetails?: JsonValue | null;
        readonly remotePortDetails?: JsonValue | null;
        readonly localIpDetails?: {
          readonly ipAddressV4?: string | null;
        } | null;
        readonly remoteIpDetails?: {
          readonly ipAddressV4?: string | null;
          readonly ipAddressV6?: string | null;
          readonly organization?: JsonValue | null;
          readonly country?: JsonValue | null;
          readonly city?: JsonValue | null;
          readonly geoLocation?: JsonValue | null;
        } | null;
      } | null;
      readonly portProbeAction?: JsonValue | null;
      readonly kubernetesApiCallAction?: JsonValue | null;
      readonly rdsLoginAttemptAction?: JsonValue | null;
    } | null;
  } | null;
}
