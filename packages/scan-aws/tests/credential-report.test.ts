import { parseCredentialReport } from "../src/iam/credential-report";

const header =
  "user,arn,user_creation_time,password_enabled,password_last_used,mfa_active,access_key_1_last_used_region";

describe("a credential report", () => {
  test("gives flags, times and texts by user", () => {
    const report = parseCredentialReport(
      `${header}\nana,arn:aws:iam::1:user/ana,2026-03-04T05:06:07+00:00,true,no_information,FALSE,N/A\n`,
    );
    expect(report.get("ana")).toEqual({
      UserName: "ana",
      ARN: "arn:aws:iam::1:user/ana",
      UserCreationTime: "2026-03-04T05:06:07Z",
      PasswordEnabled: true,
      PasswordLastUsed: "0001-01-01T00:00:00Z",
      MfaActive: false,
      AccessKey1LastUsedRegion: "N/A",
    });
  });

  test("takes what the root user does not have for no", () => {
    const report = parseCredentialReport(`${header}\r\n<root_account>,arn,N/A,not_supported,N/A,true,us-east-1`);
    expect(report.get("<root_account>")).toMatchObject({ PasswordEnabled: false, MfaActive: true });
  });

  test("has users with commas in their names", () => {
    const name = "last,first";
    const report = parseCredentialReport(`${header}\n${name},arn:aws:iam::1:user/${name},N/A,false,N/A,true,N/A`);
    expect(report.get(name)).toMatchObject({ ARN: `arn:aws:iam::1:user/${name}`, MfaActive: true });
  });

  test("leaves out columns that it does not know, whatever they are called", () => {
    const report = parseCredentialReport("user,__proto__,constructor\nana,x,y");
    expect(report.get("ana")).toEqual({ UserName: "ana" });
  });

  test("is empty without rows", () => {
    expect(parseCredentialReport("").size).toBe(0);
  });
});
