import type { SummaryType } from "../scan/resource-type";
import { cloudtrailMetaShape } from "../shapes/cloudtrail-meta";
import { cloudtrail, type TrailNote } from "./cloudtrail";

/** What the trails of an account record together. */
export const cloudtrailMeta: SummaryType = {
  type: "AWS.CloudTrail.Meta",
  of: cloudtrail.type,
  shape: cloudtrailMetaShape,
  named: true,
  summarise(notes) {
    const trails = notes as readonly TrailNote[];
    return {
      GlobalAdvancedEventSelectors: trails.flatMap(({ advancedEventSelectors }) => advancedEventSelectors ?? []),
      GlobalEventSelectors: trails.flatMap(({ eventSelectors }) => eventSelectors ?? []),
      Trails: trails.map(({ resourceId }) => resourceId),
    };
  },
};
