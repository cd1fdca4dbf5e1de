import { pages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { guarddutyDetectorShape } from "../shapes/guardduty-detector";

const type = "AWS.GuardDuty.Detector";

/** The detector of GuardDuty: a region has one, or none. */
export const guarddutyDetector: ResourceType = resourceType({
  type,
  scope: "regional",
  actions: ["guardduty:ListDetectors", "guardduty:GetAdministratorAccount", "guardduty:GetDetector"],
  shape: guarddutyDetectorShape,
  async *list({ client }) {
    const guardDuty = client("guardDuty");
    const found = pages(
      (NextToken) => guardDuty.listDetectors({ NextToken }),
      (page) => page.NextToken,
    );
    for await (const page of found) yield* page.DetectorIds ?? [];
  },
  idOf: (_id, { accountId, region }) => `${accountId}:${region}:${type}`,
  async read(DetectorId, place, { part }) {
    const guardDuty = place.client("guardDuty");
    const detector = await guardDuty.getDetector({ DetectorId });
    const administrator = await part(["Master"], () => guardDuty.getAdministratorAccount({ DetectorId }));
    return {
      resourceId: guarddutyDetector.idOf(DetectorId, place),
      id: DetectorId,
      tags: detector.Tags,
      timeCreated: detector.CreatedAt,
      fields: { ...detector, Master: administrator?.Administrator },
    };
  },
  note: ({ resourceId }) => resourceId,
});
