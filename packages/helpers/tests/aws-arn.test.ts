import { partitionOf } from "../src/aws-arn";

test.each([
  ["arn:aws:s3:::shop", "aws"],
  ["arn:aws-cn:ec2:cn-north-1:210987654321:vpc/vpc-0e", "aws-cn"],
  ["arn:aws-us-gov:iam::210987654321:role/r", "aws-us-gov"],
  ["vpc-0e", "aws"],
  [null, "aws"],
])("%s is of the partition %s", (arn, partition) => {
  expect(partitionOf(arn)).toBe(partition);
});
