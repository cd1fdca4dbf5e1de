import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of Kubernetes audit logs of Amazon EKS. */
export class AmazonEksAuditDataModel extends DataModel {
  id = "Standard.Amazon.EKS.Audit";
  displayName = "AWS EKS Audit";
  logTypes = [LogType.AMAZON_EKS_AUDIT];
  mappings: DataModelMapping[] = [
    { name: "annotations", path: "annotations" },
    { name: "apiGroup", path: "objectRef.apiGroup" },
    { name: "apiVersion", path: "objectRef.apiVersion" },
    { name: "namespace", path: "objectRef.namespace" },
    { name: "resource", path: "objectRef.resource" },
    { name: "name", path: "objectRef.name" },
    { name: "subresource", path: "objectRef.subresource" },
    { name: "requestURI", path: "requestURI" },
    { name: "responseStatus", path: "responseStatus" },
    { name: "responseCode", path: "responseStatus.code" },
    { name: "sourceIPs", path: "sourceIPs" },
    { name: "username", path: "user.username" },
    { name: "userAgent", path: "userAgent" },
    { name: "verb", path: "verb" },
    { name: "requestObject", path: "requestObject" },
    { name: "responseObject", path: "responseObject" },
    { name: "containers", path: "requestObject.spec.containers" },
    { name: "volumes", path: "requestObject.spec.volumes" },
    { name: "hostIPC", path: "requestObject.spec.hostIPC" },
    { name: "hostNetwork", path: "requestObject.spec.hostNetwork" },
    { name: "hostPID", path: "requestObject.spec.hostPID" },
    { name: "webhooks", path: "requestObject.webhooks" },
    { name: "serviceType", path: "requestObject.spec.type" },
  ];
}
