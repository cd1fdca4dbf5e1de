import { mapOf, type ObjectShape, value } from "../scan/shape";

/** What AWS.ELBV2.ApplicationLoadBalancer has beside the fields that all resources have. */
export const elbv2LoadBalancerShape: ObjectShape = {
  AvailabilityZones: [{ LoadBalancerAddresses: value, SubnetId: value, ZoneName: value }],
  CanonicalHostedZonedId: value,
  DNSName: value,
  IpAddressType: value,
  Listeners: [
    {
      Certificates: [{ CertificateArn: value, IsDefault: value }],
      DefaultActions: [
        {
          AuthenticateCognitoConfig: value,
          AuthenticateOidcConfig: value,
          FixedResponseConfig: value,
          ForwardConfig: {
            TargetGroupStickinessConfig: { DurationSeconds: value, Enabled: value },
            TargetGroups: [{ TargetGroupArn: value, Weight: value }],
          },
          Order: value,
          RedirectConfig: value,
          TargetGroupArn: value,
          Type: value,
        },
      ],
      ListenerArn: value,
      LoadBalancerArn: value,
      Port: value,
      Protocol: value,
      SslPolicy: value,
    },
  ],
  SSLPolicies: mapOf({
    Ciphers: [{ Name: value, Priority: value }],
    Name: value,
    SslProtocols: value,
    SupportedLoadBalancerTypes: value,
  }),
  Scheme: value,
  SecurityGroups: value,
  State: { Code: value, Reason: value },
  Type: value,
  VpcId: value,
  WebAcl: value,
};
