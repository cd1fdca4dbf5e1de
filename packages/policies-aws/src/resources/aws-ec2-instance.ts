// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.EC2.Instance; any field may be absent or null. */
export interface AwsEC2Instance extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly AmiLaunchIndex?: number | null;
  readonly Architecture?: string | null;
  readonly BlockDeviceMappings?:
    | readonly ({
        readonly DeviceName?: string | null;
        readonly Ebs?: {
          readonly AttachTime?: string | null;
          readonly DeleteOnTermination?: boolean | null;
          readonly Status?: string | null;
          readonly VolumeId?: string | null;
        } | null;
      } | null)[]
    | null;
  readonly CapacityReservationId?: string | null;
  readonly CapacityReservationSpecification?: {
    readonly CapacityReservationPreference?: string | null;
    readonly CapacityReservationTarget?: JsonValue;
  } | null;
  readonly ClientToken?: string | null;
  readonly CpuOptions?: { readonly CoreCount?: number | null; readonly ThreadsPerCore?: number | null } | null;
  readonly EbsOptimized?: boolean | null;
  readonly ElasticGpuAssociations?: readonly JsonValue[] | null;
  readonly ElasticInferenceAcceleratorAssociations?: readonly JsonValue[] | null;
  readonly EnaSupport?: boolean | null;
  readonly HibernationOptions?: { readonly Configured?: boolean | null } | null;
  readonly Hypervisor?: string | null;
  readonly IamInstanceProfile?: JsonValue;
  readonly ImageId?: string | null;
  readonly InstanceLifecycle?: string | null;
  readonly InstanceType?: string | null;
  readonly KernelId?: string | null;
  readonly KeyName?: string | null;
  readonly Licenses?: readonly JsonValue[] | null;
  readonly Monitoring?: { readonly State?: string | null } | null;
  readonly NetworkInterfaces?:
    | readonly ({
        readonly Association?: {
          readonly IpOwnerId?: string | null;
          readonly PublicDnsName?: string | null;
          readonly PublicIp?: string | null;
        } | null;
        readonly Attachment?: {
          readonly AttachTime?: string | null;
          readonly AttachmentId?: string | null;
          readonly DeleteOnTermination?: boolean | null;
          readonly DeviceIndex?: number | null;
          readonly Status?: string | null;
        } | null;
        readonly Description?: string | null;
        readonly Groups?:
          readonly ({ readonly GroupId?: string | null; readonly GroupName?: string | null } | null)[] | null;
        readonly InterfaceType?: string | null;
        readonly Ipv6Addresses?: JsonValue;
        readonly MacAddress?: string | null;
        readonly NetworkInterfaceId?: string | null;
        readonly OwnerId?: string | null;
        readonly PrivateDnsName?: string | null;
        readonly PrivateIpAddress?: string | null;
        readonly PrivateIpAddresses?:
          | readonly ({
              readonly Association?: {
                readonly IpOwnerId?: string | null;
                readonly PublicDnsName?: string | null;
                readonly PublicIp?: string | null;
              } | null;
              readonly Primary?: boolean | null;
              readonly PrivateDnsName?: string | null;
              readonly PrivateIpAddress?: string | null;
            } | null)[]
          | null;
        readonly SourceDestCheck?: boolean | null;
        readonly Status?: string | null;
        readonly SubnetId?: string | null;
        readonly VpcId?: string | null;
      } | null)[]
    | null;
  readonly Placement?: {
    readonly Affinity?: JsonValue;
    readonly AvailabilityZone?: string | null;
    readonly GroupName?: JsonValue;
    readonly HostId?: string | null;
    readonly PartitionNumber?: JsonValue;
    readonly SpreadDomain?: JsonValue;
    readonly Tenancy?: string | null;
  } | null;
  readonly Platform?: string | null;
  readonly PrivateDnsName?: string | null;
  readonly PrivateIpAddress?: string | null;
  readonly ProductCodes?: readonly JsonValue[] | null;
  readonly PublicDnsName?: string | null;
  readonly PublicIpAddress?: string | null;
  readonly RamdiskId?: string | null;
  readonly RootDeviceName?: string | null;
  readonly RootDeviceType?: string | null;
  readonly SecurityGroups?:
    readonly ({ readonly GroupId?: string | null; readonly GroupName?: string | null } | null)[] | null;
  readonly SourceDestCheck?: boolean | null;
  readonly SpotInstanceRequestId?: string | null;
  readonly SriovNetSupport?: string | null;
  readonly State?: { readonly Code?: number | null; readonly Name?: string | null } | null;
  readonly StateReason?: JsonValue;
  readonly StateTransitionReason?: string | null;
  readonly SubnetId?: string | null;
  readonly VirtualizationType?: string | null;
  readonly VpcId?: string | null;
}
