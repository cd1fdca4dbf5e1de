/** What an event says about the resource that it changed. */
export interface EventTarget {
  readonly type: string;
  /** Fields of the event that hold the resource's ARN, id or name, the first that is there; none for account-wide ones. */
  readonly ids: readonly string[];
}

const target = (type: string, ...ids: string[]): EventTarget => ({
  type,
  ids: ids.map((id) => `requestParameters.${id}`),
});

const instances: EventTarget = {
  type: "AWS.EC2.Instance",
  ids: [
    "requestParameters.instanceId",
    "requestParameters.instancesSet.items.instanceId",
    "responseElements.instancesSet.items.instanceId",
  ],
};
const securityGroup: EventTarget = {
  type: "AWS.EC2.SecurityGroup",
  ids: ["requestParameters.groupId", "responseElements.groupId"],
};
const acl: EventTarget = {
  type: "AWS.EC2.NetworkACL",
  ids: ["requestParameters.networkAclId", "responseElements.networkAcl.networkAclId"],
};
const vpc: EventTarget = { type: "AWS.EC2.VPC", ids: ["requestParameters.vpcId", "responseElements.vpc.vpcId"] };
const flowLogs: EventTarget = {
  type: "AWS.EC2.VPC",
  ids: ["requestParameters.CreateFlowLogsRequest.ResourceId.content"],
};
const volume: EventTarget = {
  type: "AWS.EC2.Volume",
  ids: ["requestParameters.volumeId", "responseElements.volumeId"],
};
const image: EventTarget = { type: "AWS.EC2.AMI", ids: ["requestParameters.imageId", "responseElements.imageId"] };
const anyEc2: readonly EventTarget[] = ["Instance", "SecurityGroup", "NetworkACL", "VPC", "Volume", "AMI"].map((kind) =>
  target(`AWS.EC2.${kind}`, "resourcesSet.items.resourceId"),
);
const bucket = target("AWS.S3.Bucket", "bucketName");
const trail = target("AWS.CloudTrail", "name", "trailName", "resourceId");
const trails = [trail, target("AWS.CloudTrail.Meta")];
const recorders = [target("AWS.Config.Recorder"), target("AWS.Config.Recorder.Meta")];
const detectors = [target("AWS.GuardDuty.Detector"), target("AWS.GuardDuty.Detector.Meta")];
const user = target("AWS.IAM.User", "userName");
/** Who leaves the name out means itself. */
const userOrSelf: EventTarget = { type: "AWS.IAM.User", ids: [...user.ids, "userIdentity.userName"] };
const role = target("AWS.IAM.Role", "roleName");
const group = target("AWS.IAM.Group", "groupName");
const policy: EventTarget = {
  type: "AWS.IAM.Policy",
  ids: ["requestParameters.policyArn", "responseElements.policy.arn"],
};
const root = target("AWS.IAM.RootUser");
const key: EventTarget = { type: "AWS.KMS.Key", ids: ["requestParameters.keyId", "responseElements.keyMetadata.arn"] };
const lambda: EventTarget = {
  type: "AWS.Lambda.Function",
  ids: ["requestParameters.functionName", "requestParameters.resource"],
};
const table = target("AWS.DynamoDB.Table", "tableName", "resourceArn");
const stack: EventTarget = {
  type: "AWS.CloudFormation.Stack",
  ids: ["responseElements.stackId", "requestParameters.stackId", "requestParameters.stackName"],
};
const logGroup = target("AWS.CloudWatch.LogGroup", "logGroupName", "resourceArn");
const certificate: EventTarget = {
  type: "AWS.ACM.Certificate",
  ids: ["requestParameters.certificateArn", "responseElements.certificateArn"],
};
const balancer: EventTarget = {
  type: "AWS.ELBV2.ApplicationLoadBalancer",
  ids: [
    "requestParameters.loadBalancerArn",
    "responseElements.loadBalancers.loadBalancerArn",
    "responseElements.listeners.loadBalancerArn",
    "requestParameters.resourceArn",
    "requestParameters.resourceArns",
  ],
};
const database = target("AWS.RDS.Instance", "dBInstanceIdentifier", "resourceName");
const cluster = target("AWS.Redshift.Cluster", "clusterIdentifier", "resourceName");
const webAcls: readonly EventTarget[] = ["AWS.WAF.WebACL", "AWS.WAF.Regional.WebACL"].map((type) => ({
  type,
  ids: [
    ...["name", "webACLArn", "resourceArn", "resourceARN", "loggingConfiguration.resourceArn"].map(
      (id) => `requestParameters.${id}`,
    ),
    "responseElements.summary.aRN",
  ],
}));

/** Events by source: names, as an expression, and what they change. The first that matches counts. */
export const eventTargets: Readonly<
  Record<string, readonly (readonly [names: RegExp, targets: readonly EventTarget[]])[]>
> = {
  "acm.amazonaws.com": [[/^(Request|Import|Delete|Renew|Add|Remove|Update|Resend)/, [certificate]]],
  "application-autoscaling.amazonaws.com": [
    [/^(Register|Deregister)ScalableTarget$/, [target("AWS.DynamoDB.Table", "resourceId")]],
  ],
  "cloudformation.amazonaws.com": [[/^(Create|Update|Delete|Execute|Set|Cancel|Continue|Detect)/, [stack]]],
  "cloudtrail.amazonaws.com": [[/^(Create|Update|Delete|Start|Stop|Put|Add|Remove)/, trails]],
  "config.amazonaws.com": [[/^(Put|Delete|Start|Stop)ConfigurationRecorder/, recorders]],
  "dynamodb.amazonaws.com": [[/^(Create|Update|Delete|Tag|Untag|Restore)/, [table]]],
  "ec2.amazonaws.com": [
    [/^(Create|Delete)Tags$/, anyEc2],
    [
      /^(RunInstances|StartInstances|StopInstances|TerminateInstances|RebootInstances|ModifyInstance|MonitorInstances|UnmonitorInstances|AssociateIamInstance)/,
      [instances],
    ],
    [/SecurityGroup/, [securityGroup]],
    [/NetworkAcl/, [acl, vpc]],
    // The event names the flow logs, and no call tells whose they were.
    [/^DeleteFlowLogs$/, [target("AWS.EC2.VPC")]],
    [/FlowLogs$/, [flowLogs]],
    [/^(Create|Delete|Modify|Attach|Detach|EnableVolume).*Volume|VolumeIO$/, [volume]],
    [/^(CreateSnapshot|DeleteSnapshot|ModifySnapshotAttribute)/, [volume]],
    [/^(CreateImage|CopyImage|RegisterImage|DeregisterImage|ModifyImageAttribute|ResetImageAttribute)$/, [image]],
    [/^(Create|Delete|Modify|Associate|Disassociate).*(Vpc|RouteTable|Subnet)/, [vpc]],
  ],
  "elasticloadbalancing.amazonaws.com": [[/^(Create|Delete|Modify|Set|Add|Remove)/, [balancer]]],
  "guardduty.amazonaws.com": [[/^(Create|Update|Delete|Accept|Disassociate|Tag|Untag)/, detectors]],
  "iam.amazonaws.com": [
    [/AccountPasswordPolicy$/, [target("AWS.PasswordPolicy")]],
    [/^(AddUserToGroup|RemoveUserFromGroup)$/, [user, group]],
    [/^(Attach|Detach)UserPolicy$/, [user, policy]],
    [/^(Attach|Detach)RolePolicy$/, [role, policy]],
    [/^(Attach|Detach)GroupPolicy$/, [group, policy]],
    [
      /^(EnableMFADevice|DeactivateMFADevice|ResyncMFADevice|CreateVirtualMFADevice|DeleteVirtualMFADevice)$/,
      [userOrSelf, root],
    ],
    [/^((Create|Update|Delete)(AccessKey|SigningCertificate)|ChangePassword)$/, [userOrSelf, root]],
    [/^(Create|Delete|Tag|Untag|SetDefault)Policy/, [policy]],
    [/^(Create|Update|Delete|Put|Tag|Untag).*(User|LoginProfile)/, [user]],
    [/^(Create|Update|Delete|Put|Tag|Untag).*(Role|AssumeRolePolicy)/, [role]],
    [/^(Create|Update|Delete|Put).*Group/, [group]],
  ],
  "kms.amazonaws.com": [[/^(Create|Enable|Disable|Put|Schedule|Cancel|Update|Tag|Untag|Import|Delete)/, [key]]],
  "lambda.amazonaws.com": [[/^(Create|Update|Delete|Add|Remove|Publish|Put|Tag|Untag)/, [lambda]]],
  "logs.amazonaws.com": [[/^(Create|Delete|Put|Associate|Disassociate|Tag|Untag)/, [logGroup]]],
  "rds.amazonaws.com": [
    // The event names the snapshot, and no call tells whose it is.
    [/^(ModifyDBSnapshotAttribute|DeleteDBSnapshot)$/, [target("AWS.RDS.Instance")]],
    [/^(Create|Modify|Delete|Reboot|Start|Stop|Promote|Restore|Add|Remove)/, [database]],
  ],
  "redshift.amazonaws.com": [[/^(Create|Modify|Delete|Enable|Disable|Pause|Resume|Resize|Restore)/, [cluster]]],
  "s3.amazonaws.com": [
    [/^(Create|Delete|Put)(Bucket|PublicAccessBlock|AccountPublicAccessBlock|ObjectLockConfiguration)/, [bucket]],
  ],
  "signin.amazonaws.com": [[/^(PasswordUpdated|EmailUpdated|PasswordRecoveryCompleted)/, [root]]],
  "wafv2.amazonaws.com": [
    [/^AssociateWebACL$/, [...webAcls, balancer]],
    // The event names what the web ACL was taken from, not the web ACL.
    [/^DisassociateWebACL$/, [target("AWS.WAF.Regional.WebACL"), balancer]],
    [/^(Create|Update|Delete|Put|Tag|Untag)/, webAcls],
  ],
};
