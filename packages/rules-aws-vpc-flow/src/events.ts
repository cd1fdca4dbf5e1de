// Written by `pnpm sync-packs` from the schemas in this folder.
/** Flow log records of a VPC; the names of fields are those of the record in camel case. */
export interface AwsVpcFlow {
  readonly version?: number | null;
  readonly account?: string | null;
  readonly interfaceId?: string | null;
  readonly srcAddr?: string | null;
  readonly dstAddr?: string | null;
  readonly srcPort?: number | null;
  readonly dstPort?: number | null;
  readonly protocol?: number | null;
  readonly packets?: number | null;
  readonly bytes?: number | null;
  readonly start?: string | number | null;
  readonly end?: string | number | null;
  readonly action?: string | null;
  readonly status?: string | null;
  readonly vpcId?: string | null;
  readonly subNetId?: string | null;
  readonly instanceId?: string | null;
  readonly tcpFlags?: number | null;
  readonly trafficType?: string | null;
  readonly pktSrcAddr?: string | null;
  readonly pktDstAddr?: string | null;
  readonly region?: string | null;
  readonly azId?: string | null;
  readonly sublocationType?: string | null;
  readonly sublocationId?: string | null;
  readonly pktSrcAwsService?: string | null;
  readonly pktDstAwsService?: string | null;
  readonly flowDirection?: string | null;
  readonly trafficPath?: number | null;
  readonly rejectReason?: string | null;
  readonly ecsClusterArn?: string | null;
  readonly ecsClusterName?: string | null;
  readonly ecsContainerInstanceArn?: string | null;
  readonly ecsContainerInstanceId?: string | null;
  readonly ecsContainerId?: string | null;
  readonly ecsServiceName?: string | null;
  readonly ecsTaskDefinitionArn?: string | null;
  readonly ecsTaskArn?: string | null;
  readonly ecsTaskId?: string | null;
}
