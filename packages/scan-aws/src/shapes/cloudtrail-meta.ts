import { type ObjectShape, value } from "../scan/shape";

/** What AWS.CloudTrail.Meta has beside the fields that all resources have. */
export const cloudtrailMetaShape: ObjectShape = {
  GlobalAdvancedEventSelectors: [
    {
      FieldSelectors: [
        {
          EndsWith: value,
          Equals: value,
          Field: value,
          NotEndsWith: value,
          NotEquals: value,
          NotStartsWith: value,
          StartsWith: value,
        },
      ],
      Name: value,
    },
  ],
  GlobalEventSelectors: [
    { DataResources: [{ Type: value, Values: value }], IncludeManagementEvents: value, ReadWriteType: value },
  ],
  Trails: value,
};
