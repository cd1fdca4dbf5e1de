import { allPages } from "../aws/pages";
import type { Place } from "../scan/place";

/** A virtual MFA device as resources have it. */
export interface VirtualMfa {
  readonly EnableDate: Date | undefined;
  readonly SerialNumber: string | undefined;
}

/** The virtual MFA devices of an account by the ARN of their user; read once in a scan. */
export function virtualMfaDevices(place: Place): Promise<ReadonlyMap<string, VirtualMfa>> {
  return place.once("virtual-mfa", async () => {
    const iam = place.client("iam");
    const devices = await allPages(
      (Marker) => iam.listVirtualMFADevices({ AssignmentStatus: "Assigned", Marker }),
      (page) => page.Marker,
      (page) => page.VirtualMFADevices,
    );
    return new Map(
      devices.map(({ User, EnableDate, SerialNumber }) => {
        const root = `arn:${place.partition}:iam::${place.accountId}:root`;
        const owner = SerialNumber?.endsWith(":mfa/root-account-mfa-device") ? root : User?.Arn;
        return [owner ?? "", { EnableDate, SerialNumber }];
      }),
    );
  });
}
