import type { DetectionTestInit } from "../detection";
import type { PolicyTestInit } from "../policy";

/** A policy's test under the names of the wire; expectations that it does not have are null. */
export function policyTestToObject(test: DetectionTestInit): Record<string, unknown> {
  const { name, expectedResult, resource, mocks = [], ...expected } = test as PolicyTestInit;
  return {
    name,
    expected_result: expectedResult,
    resource,
    mocks: mocks.map(({ objectName, returnValue = null, sideEffect = null }) => ({
      object_name: objectName,
      return_value: returnValue,
      side_effect: sideEffect,
    })),
    expected_severity: expected.expectedSeverity ?? null,
    expected_title: expected.expectedTitle ?? null,
    expected_dedup: expected.expectedDedup ?? null,
  };
}
