// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.ELBV2.ApplicationLoadBalancer; any field may be absent or null. */
export interface AwsELBV2ApplicationLoadBalancer extends Resource {
  readonly Arn?: string | null;
  readonly Name?: string | null;
  readonly AvailabilityZones?:
    | readonly ({
        readonly LoadBalancerAddresses?: readonly JsonValue[] | null;
        readonly SubnetId?: string | null;
        readonly ZoneName?: string | null;
      } | null)[]
    | null;
  readonly CanonicalHostedZonedId?: string | null;
  readonly DNSName?: string | null;
  readonly IpAddressType?: string | null;
  readonly Listeners?:
    | readonly ({
        readonly Certificates?:
          readonly ({ readonly CertificateArn?: string | null; readonly IsDefault?: JsonValue } | null)[] | null;
        readonly DefaultActions?:
          | readonly ({
              readonly AuthenticateCognitoConfig?: JsonValue;
              readonly AuthenticateOidcConfig?: JsonValue;
              readonly FixedResponseConfig?: JsonValue;
              readonly ForwardConfig?: {
                readonly TargetGroupStickinessConfig?: {
                  readonly DurationSeconds?: JsonValue;
                  readonly Enabled?: boolean | null;
                } | null;
                readonly TargetGroups?:
                  | readonly ({ readonly TargetGroupArn?: string | null; readonly Weight?: number | null } | null)[]
                  | null;
              } | null;
              readonly Order?: JsonValue;
              readonly RedirectConfig?: JsonValue;
              readonly TargetGroupArn?: string | null;
              readonly Type?: string | null;
            } | null)[]
          | null;
        readonly ListenerArn?: string | null;
        readonly LoadBalancerArn?: string | null;
        readonly Port?: number | null;
        readonly Protocol?: string | null;
        readonly SslPolicy?: string | null;
      } | null)[]
    | null;
  readonly SSLPolicies?: Readonly<
    Record<
      string,
      {
        readonly Ciphers?:
          readonly ({ readonly Name?: string | null; readonly Priority?: number | null } | null)[] | null;
        readonly Name?: string | null;
        readonly SslProtocols?: readonly (string | null)[] | null;
        readonly SupportedLoadBalancerTypes?: readonly (string | null)[] | null;
      } | null
    >
  > | null;
  readonly Scheme?: string | null;
  readonly SecurityGroups?: readonly (string | null)[] | null;
  readonly State?: { readonly Code?: string | null; readonly Reason?: JsonValue } | null;
  readonly Type?: string | null;
  readonly VpcId?: string | null;
  readonly WebAcl?: {
    readonly DefaultAction?: { readonly Type?: string | null } | null;
    readonly MetricName?: string | null;
    readonly Name?: string | null;
    readonly Rules?:
      | readonly ({
          readonly Action?: { readonly Type?: string | null } | null;
          readonly ExcludedRules?: JsonValue;
          readonly OverrideAction?: JsonValue;
          readonly Priority?: number | null;
          readonly RuleId?: string | null;
          readonly Type?: string | null;
        } | null)[]
      | null;
    readonly WebACLArn?: string | null;
    readonly WebACLId?: string | null;
  } | null;
}
