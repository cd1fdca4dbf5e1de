import { seededRandom } from "@pypanther/core/testing";

/** Calls as an account makes them, by their share in a thousand; the last few are what attacks are made of. */
const calls: readonly (readonly [service: string, name: string, share: number])[] = [
  ["s3", "GetObject", 230],
  ["sts", "AssumeRole", 180],
  ["ec2", "DescribeInstances", 120],
  ["kms", "Decrypt", 110],
  ["logs", "CreateLogStream", 90],
  ["dynamodb", "DescribeTable", 80],
  ["iam", "GetRole", 60],
  ["ssm", "GetParameters", 50],
  ["lambda", "GetFunction20150331v2", 40],
  ["s3", "PutObject", 20],
  ["iam", "ListUsers", 5],
  ["ec2", "AuthorizeSecurityGroupIngress", 4],
  ["iam", "CreateAccessKey", 4],
  ["signin", "ConsoleLogin", 3],
  ["iam", "AttachUserPolicy", 2],
  ["cloudtrail", "StopLogging", 2],
];

/** CloudTrail events of a made-up account, as JSON texts; the same in every run. */
export function generatedEvents(count: number): string[] {
  const random = seededRandom(2026);
  const total = calls.reduce((sum, [, , share]) => sum + share, 0);
  const pick = (): (typeof calls)[number] => {
    let at = random() * total;
    return calls.find(([, , share]) => (at -= share) < 0) ?? ["s3", "GetObject", 0];
  };
  const hex = (): string =>
    Math.floor(random() * 2 ** 48)
      .toString(16)
      .padStart(12, "0");
  return Array.from({ length: count }, (_, index) => {
    const [service, name] = pick();
    const user = `svc-${Math.floor(random() * 50)}`;
    const denied = random() < 0.01;
    return JSON.stringify({
      eventVersion: "1.09",
      userIdentity: {
        type: "AssumedRole",
        principalId: `AROA${hex()}:${user}`,
        arn: `arn:aws:sts::210987654321:assumed-role/${user}/session`,
        accountId: "210987654321",
        accessKeyId: `ASIA${hex()}`,
        sessionContext: {
          sessionIssuer: { type: "Role", arn: `arn:aws:iam::210987654321:role/${user}`, userName: user },
          attributes: { creationDate: "2026-03-10T07:00:00Z", mfaAuthenticated: "false" },
        },
      },
      eventTime: new Date(Date.UTC(2026, 2, 10) + index * 100).toISOString(),
      eventSource: `${service}.amazonaws.com`,
      eventName: name,
      awsRegion: "eu-central-1",
      sourceIPAddress: `198.51.100.${Math.floor(random() * 256)}`,
      userAgent: "aws-sdk-js/3.700.0 os/linux lang/js md/nodejs#20.19.0 api/client#3.700.0",
      ...(denied ? { errorCode: "AccessDenied", errorMessage: "not allowed" } : {}),
      requestParameters: {
        bucketName: `heron-${hex()}`,
        key: `logs/${hex()}/${index}.json.gz`,
        Host: "s3.amazonaws.com",
      },
      responseElements: null,
      additionalEventData: { SignatureVersion: "SigV4", bytesTransferredIn: 0, bytesTransferredOut: index },
      requestID: hex(),
      eventID: `${hex()}-${index}`,
      readOnly: !name.startsWith("Create"),
      eventType: "AwsApiCall",
      managementEvent: true,
      recipientAccountId: "210987654321",
      eventCategory: "Management",
      tlsDetails: { tlsVersion: "TLSv1.3", cipherSuite: "TLS_AES_128_GCM_SHA256" },
    });
  });
}
