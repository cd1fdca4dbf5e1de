import { pages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { acmCertificateShape } from "../shapes/acm-certificate";

/** Kinds of keys to list. Without them, ACM lists RSA keys of up to 2048 bits only. */
const keyTypes = [
  "RSA_1024",
  "RSA_2048",
  "RSA_3072",
  "RSA_4096",
  "EC_prime256v1",
  "EC_secp384r1",
  "EC_secp521r1",
] as const;

/** Certificates of ACM. */
export const acmCertificate: ResourceType = resourceType({
  type: "AWS.ACM.Certificate",
  scope: "regional",
  actions: ["acm:ListCertificates", "acm:DescribeCertificate", "acm:ListTagsForCertificate"],
  shape: acmCertificateShape,
  async *list({ client }) {
    const acm = client("acm");
    const found = pages(
      (NextToken) => acm.listCertificates({ Includes: { keyTypes: [...keyTypes] }, NextToken }),
      (page) => page.NextToken,
    );
    for await (const page of found) yield* page.CertificateSummaryList ?? [];
  },
  idOf: ({ CertificateArn = "" }) => CertificateArn,
  async read({ CertificateArn: arn = "" }, place, { part }) {
    const acm = place.client("acm");
    const { Certificate: certificate } = await acm.describeCertificate({ CertificateArn: arn });
    const tags = await part(["Tags"], () => acm.listTagsForCertificate({ CertificateArn: arn }));
    return {
      resourceId: arn,
      arn,
      name: certificate?.DomainName ?? null,
      tags: tags?.Tags,
      timeCreated: certificate?.CreatedAt ?? certificate?.ImportedAt,
      fields: { ...certificate },
    };
  },
});
