/** Product names and prefixes that a file name spells as one word, whatever their capitals. */
const brands =
  /AWS|Auth0|CloudFormation|CloudTrail|CloudFront|CrowdStrike|DDoS|DocuSign|DynamoDB|EC2|GCP|GitHub|GitLab|GraphQL|GreyNoise|GSuite|GuardDuty|IdP|IPs|K8S|(?<![A-Z])KMS|MongoDB|OAuth|OneLogin|OnePassword|OpenAI|ProofPoint|PyPI|S3|SaaS|SentinelOne|SOCRadar|TruffleHog|VNet|ZIA|ZPA/g;

/**
 * The name, without ending, of the file that a rule class is written in: kebab-case of the class name, product names as
 * one word. "AWSCloudTrailStopped" → "aws-cloudtrail-stopped".
 */
export function ruleFileName(className: string): string {
  return className
    .replace(brands, (brand) => `-${brand.charAt(0).toUpperCase()}${brand.slice(1).toLowerCase()}-`)
    .replace(/_/g, "-")
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .toLowerCase()
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
}
