import { mailDomain } from "../src/mail-domain";

test.each([
  ["vera@lakeside.example", "lakeside.example"],
  ['"a@b"@harbor.example', "harbor.example"],
  ["@", ""],
  ["vera", "vera"],
])("the domain of %s is %s", (address, domain) => {
  expect(mailDomain(address)).toBe(domain);
});
