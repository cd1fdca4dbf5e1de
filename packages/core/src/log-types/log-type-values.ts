/** Every log type that Panther classifies: constant name → value, ordered by value. */
export const logTypeValues = {
  /** The log type "AWS.ALB". */
  AWS_ALB: "AWS.ALB",
  /** The log type "AWS.AuroraMySQLAudit". */
  AWS_AURORA_MYSQL_AUDIT: "AWS.AuroraMySQLAudit",
  /** The log type "AWS.BedrockModelInvocation". */
  AWS_BEDROCK_MODEL_INVOCATION: "AWS.BedrockModelInvocation",
  /** The log type "AWS.CloudFrontAccess". */
  AWS_CLOUDFRONT_ACCESS: "AWS.CloudFrontAccess",
  /** The log type "AWS.CloudTrail". */
  AWS_CLOUDTRAIL: "AWS.CloudTrail",
  /** The log type "AWS.CloudTrailDigest". */
  AWS_CLOUDTRAIL_DIGEST: "AWS.CloudTrailDigest",
  /** The log type "AWS.CloudTrailInsight". */
  AWS_CLOUDTRAIL_INSIGHT: "AWS.CloudTrailInsight",
  /** The log type "AWS.CloudWatchEvents". */
  AWS_CLOUDWATCH_EVENTS: "AWS.CloudWatchEvents",
  /** The log type "AWS.Config". */
  AWS_CONFIG: "AWS.Config",
  /** The log type "AWS.GuardDuty". */
  AWS_GUARDDUTY: "AWS.GuardDuty",
  /** The log type "AWS.S3ServerAccess". */
  AWS_S3_SERVER_ACCESS: "AWS.S3ServerAccess",
  /** The log type "AWS.SecurityFindingFormat". */
  AWS_SECURITY_FINDING_FORMAT: "AWS.SecurityFindingFormat",
  /** The log type "AWS.TransitGatewayFlow". */
  AWS_TRANSIT_GATEWAY_FLOW: "AWS.TransitGatewayFlow",
  /** The log type "AWS.VPCDns". */
  AWS_VPC_DNS: "AWS.VPCDns",
  /** The log type "AWS.VPCFlow". */
  AWS_VPC_FLOW: "AWS.VPCFlow",
  /** The log type "AWS.WAFWebACL". */
  AWS_WAF_WEB_ACL: "AWS.WAFWebACL",
  /** The log type "AlphaSOC.Alert". */
  ALPHASOC_ALERT: "AlphaSOC.Alert",
  /** The log type "Amazon.EKS.Audit". */
  AMAZON_EKS_AUDIT: "Amazon.EKS.Audit",
  /** The log type "Amazon.EKS.Authenticator". */
  AMAZON_EKS_AUTHENTICATOR: "Amazon.EKS.Authenticator",
  /** The log type "Anomali.Indicator". */
  ANOMALI_INDICATOR: "Anomali.Indicator",
  /** The log type "Anthropic.Activity". */
  ANTHROPIC_ACTIVITY: "Anthropic.Activity",
  /** The log type "Apache.AccessCombined". */
  APACHE_ACCESS_COMBINED: "Apache.AccessCombined",
  /** The log type "Apache.AccessCommon". */
  APACHE_ACCESS_COMMON: "Apache.AccessCommon",
  /** The log type "AppOmni.Alerts". */
  APPOMNI_ALERTS: "AppOmni.Alerts",
  /** The log type "AppOmni.Events". */
  APPOMNI_EVENTS: "AppOmni.Events",
  /** The log type "AppOmni.Policy". */
  APPOMNI_POLICY: "AppOmni.Policy",
  /** The log type "Asana.Audit". */
  ASANA_AUDIT: "Asana.Audit",
  /** The log type "Atlassian.Audit". */
  ATLASSIAN_AUDIT: "Atlassian.Audit",
  /** The log type "Auth0.Events". */
  AUTH0_EVENTS: "Auth0.Events",
  /** The log type "Axonius.Activity". */
  AXONIUS_ACTIVITY: "Axonius.Activity",
  /** The log type "Azure.Audit". */
  AZURE_AUDIT: "Azure.Audit",
  /** The log type "Azure.DefenderAlerts". */
  AZURE_DEFENDER_ALERTS: "Azure.DefenderAlerts",
  /** The log type "Azure.MonitorActivity". */
  AZURE_MONITOR_ACTIVITY: "Azure.MonitorActivity",
  /** The log type "Bitwarden.Events". */
  BITWARDEN_EVENTS: "Bitwarden.Events",
  /** The log type "Box.Event". */
  BOX_EVENT: "Box.Event",
  /** The log type "CarbonBlack.AlertV2". */
  CARBON_BLACK_ALERT_V2: "CarbonBlack.AlertV2",
  /** The log type "CarbonBlack.Audit". */
  CARBON_BLACK_AUDIT: "CarbonBlack.Audit",
  /** The log type "CarbonBlack.EndpointEvent". */
  CARBON_BLACK_ENDPOINT_EVENT: "CarbonBlack.EndpointEvent",
  /** The log type "CarbonBlack.WatchlistHit". */
  CARBON_BLACK_WATCHLIST_HIT: "CarbonBlack.WatchlistHit",
  /** The log type "CiscoUmbrella.CloudFirewall". */
  CISCO_UMBRELLA_CLOUD_FIREWALL: "CiscoUmbrella.CloudFirewall",
  /** The log type "CiscoUmbrella.DNS". */
  CISCO_UMBRELLA_DNS: "CiscoUmbrella.DNS",
  /** The log type "CiscoUmbrella.IP". */
  CISCO_UMBRELLA_IP: "CiscoUmbrella.IP",
  /** The log type "CiscoUmbrella.Proxy". */
  CISCO_UMBRELLA_PROXY: "CiscoUmbrella.Proxy",
  /** The log type "Cloudflare.Audit". */
  CLOUDFLARE_AUDIT: "Cloudflare.Audit",
  /** The log type "Cloudflare.Firewall". */
  CLOUDFLARE_FIREWALL: "Cloudflare.Firewall",
  /** The log type "Cloudflare.HttpRequest". */
  CLOUDFLARE_HTTP_REQUEST: "Cloudflare.HttpRequest",
  /** The log type "Cloudflare.Spectrum". */
  CLOUDFLARE_SPECTRUM: "Cloudflare.Spectrum",
  /** The log type "Cloudflare.ZeroTrust.RData". */
  CLOUDFLARE_ZERO_TRUST_RDATA: "Cloudflare.ZeroTrust.RData",
  /** The log type "Crowdstrike.AIDMaster". */
  CROWDSTRIKE_AID_MASTER: "Crowdstrike.AIDMaster",
  /** The log type "Crowdstrike.ActivityAudit". */
  CROWDSTRIKE_ACTIVITY_AUDIT: "Crowdstrike.ActivityAudit",
  /** The log type "Crowdstrike.AppInfo". */
  CROWDSTRIKE_APP_INFO: "Crowdstrike.AppInfo",
  /** The log type "Crowdstrike.CriticalFile". */
  CROWDSTRIKE_CRITICAL_FILE: "Crowdstrike.CriticalFile",
  /** The log type "Crowdstrike.DNSRequest". */
  CROWDSTRIKE_DNS_REQUEST: "Crowdstrike.DNSRequest",
  /** The log type "Crowdstrike.DetectionSummary". */
  CROWDSTRIKE_DETECTION_SUMMARY: "Crowdstrike.DetectionSummary",
  /** The log type "Crowdstrike.EventStreams". */
  CROWDSTRIKE_EVENT_STREAMS: "Crowdstrike.EventStreams",
  /** The log type "Crowdstrike.FDREvent". */
  CROWDSTRIKE_FDR_EVENT: "Crowdstrike.FDREvent",
  /** The log type "Crowdstrike.GroupIdentity". */
  CROWDSTRIKE_GROUP_IDENTITY: "Crowdstrike.GroupIdentity",
  /** The log type "Crowdstrike.ManagedAssets". */
  CROWDSTRIKE_MANAGED_ASSETS: "Crowdstrike.ManagedAssets",
  /** The log type "Crowdstrike.NetworkConnect". */
  CROWDSTRIKE_NETWORK_CONNECT: "Crowdstrike.NetworkConnect",
  /** The log type "Crowdstrike.NetworkListen". */
  CROWDSTRIKE_NETWORK_LISTEN: "Crowdstrike.NetworkListen",
  /** The log type "Crowdstrike.NotManagedAssets". */
  CROWDSTRIKE_NOT_MANAGED_ASSETS: "Crowdstrike.NotManagedAssets",
  /** The log type "Crowdstrike.ProcessRollup2". */
  CROWDSTRIKE_PROCESS_ROLLUP2: "Crowdstrike.ProcessRollup2",
  /** The log type "Crowdstrike.ProcessRollup2Stats". */
  CROWDSTRIKE_PROCESS_ROLLUP2_STATS: "Crowdstrike.ProcessRollup2Stats",
  /** The log type "Crowdstrike.SyntheticProcessRollup2". */
  CROWDSTRIKE_SYNTHETIC_PROCESS_ROLLUP2: "Crowdstrike.SyntheticProcessRollup2",
  /** The log type "Crowdstrike.Unknown". */
  CROWDSTRIKE_UNKNOWN: "Crowdstrike.Unknown",
  /** The log type "Crowdstrike.UserIdentity". */
  CROWDSTRIKE_USER_IDENTITY: "Crowdstrike.UserIdentity",
  /** The log type "Crowdstrike.UserInfo". */
  CROWDSTRIKE_USER_INFO: "Crowdstrike.UserInfo",
  /** The log type "Crowdstrike.UserLogonLogoff". */
  CROWDSTRIKE_USER_LOGON_LOGOFF: "Crowdstrike.UserLogonLogoff",
  /** The log type "Databricks.Audit". */
  DATABRICKS_AUDIT: "Databricks.Audit",
  /** The log type "Docker.Events". */
  DOCKER_EVENTS: "Docker.Events",
  /** The log type "Docusign.Connect". */
  DOCUSIGN_CONNECT: "Docusign.Connect",
  /** The log type "Dropbox.TeamEvent". */
  DROPBOX_TEAM_EVENT: "Dropbox.TeamEvent",
  /** The log type "Duo.Administrator". */
  DUO_ADMINISTRATOR: "Duo.Administrator",
  /** The log type "Duo.Authentication". */
  DUO_AUTHENTICATION: "Duo.Authentication",
  /** The log type "Duo.OfflineEnrollment". */
  DUO_OFFLINE_ENROLLMENT: "Duo.OfflineEnrollment",
  /** The log type "Duo.Telephony". */
  DUO_TELEPHONY: "Duo.Telephony",
  /** The log type "Envoy.Access". */
  ENVOY_ACCESS: "Envoy.Access",
  /** The log type "Fastly.Access". */
  FASTLY_ACCESS: "Fastly.Access",
  /** The log type "Fluentd.Syslog3164". */
  FLUENTD_SYSLOG3164: "Fluentd.Syslog3164",
  /** The log type "Fluentd.Syslog5424". */
  FLUENTD_SYSLOG5424: "Fluentd.Syslog5424",
  /** The log type "GCP.AuditLog". */
  GCP_AUDIT_LOG: "GCP.AuditLog",
  /** The log type "GCP.HTTPLoadBalancer". */
  GCP_HTTP_LOAD_BALANCER: "GCP.HTTPLoadBalancer",
  /** The log type "GSuite.ActivityEvent". */
  GSUITE_ACTIVITY_EVENT: "GSuite.ActivityEvent",
  /** The log type "GSuite.DirectoryUsers". */
  GSUITE_DIRECTORY_USERS: "GSuite.DirectoryUsers",
  /** The log type "GSuite.Reports". */
  GSUITE_REPORTS: "GSuite.Reports",
  /** The log type "GitHub.Audit". */
  GITHUB_AUDIT: "GitHub.Audit",
  /** The log type "GitHub.Webhook". */
  GITHUB_WEBHOOK: "GitHub.Webhook",
  /** The log type "GitLab.API". */
  GITLAB_API: "GitLab.API",
  /** The log type "GitLab.Audit". */
  GITLAB_AUDIT: "GitLab.Audit",
  /** The log type "GitLab.Exceptions". */
  GITLAB_EXCEPTIONS: "GitLab.Exceptions",
  /** The log type "GitLab.Git". */
  GITLAB_GIT: "GitLab.Git",
  /** The log type "GitLab.Integrations". */
  GITLAB_INTEGRATIONS: "GitLab.Integrations",
  /** The log type "GitLab.Production". */
  GITLAB_PRODUCTION: "GitLab.Production",
  /** The log type "Gravitational.TeleportAudit". */
  GRAVITATIONAL_TELEPORT_AUDIT: "Gravitational.TeleportAudit",
  /** The log type "GreyNoise.API.Noise". */
  GREYNOISE_API_NOISE: "GreyNoise.API.Noise",
  /** The log type "GreyNoise.Noise". */
  GREYNOISE_NOISE: "GreyNoise.Noise",
  /** The log type "GreyNoise.RIOT". */
  GREYNOISE_RIOT: "GreyNoise.RIOT",
  /** The log type "Heroku.Runtime". */
  HEROKU_RUNTIME: "Heroku.Runtime",
  /** The log type "IPInfo.ASNCIDR". */
  IPINFO_ASN_CIDR: "IPInfo.ASNCIDR",
  /** The log type "IPInfo.ASNRanges". */
  IPINFO_ASN_RANGES: "IPInfo.ASNRanges",
  /** The log type "IPInfo.LocationCIDR". */
  IPINFO_LOCATION_CIDR: "IPInfo.LocationCIDR",
  /** The log type "IPInfo.LocationRanges". */
  IPINFO_LOCATION_RANGES: "IPInfo.LocationRanges",
  /** The log type "IPInfo.PrivacyCIDR". */
  IPINFO_PRIVACY_CIDR: "IPInfo.PrivacyCIDR",
  /** The log type "IPInfo.PrivacyRanges". */
  IPINFO_PRIVACY_RANGES: "IPInfo.PrivacyRanges",
  /** The log type "Jamfpro.ComplianceReporter". */
  JAMFPRO_COMPLIANCE_REPORTER: "Jamfpro.ComplianceReporter",
  /** The log type "Jamfpro.Login". */
  JAMFPRO_LOGIN: "Jamfpro.Login",
  /** The log type "Juniper.Access". */
  JUNIPER_ACCESS: "Juniper.Access",
  /** The log type "Juniper.Audit". */
  JUNIPER_AUDIT: "Juniper.Audit",
  /** The log type "Juniper.Firewall". */
  JUNIPER_FIREWALL: "Juniper.Firewall",
  /** The log type "Juniper.MWS". */
  JUNIPER_MWS: "Juniper.MWS",
  /** The log type "Juniper.Postgres". */
  JUNIPER_POSTGRES: "Juniper.Postgres",
  /** The log type "Juniper.Security". */
  JUNIPER_SECURITY: "Juniper.Security",
  /** The log type "Kandji.Endpoint". */
  KANDJI_ENDPOINT: "Kandji.Endpoint",
  /** The log type "Lacework.AgentManagement". */
  LACEWORK_AGENT_MANAGEMENT: "Lacework.AgentManagement",
  /** The log type "Lacework.AlertDetails". */
  LACEWORK_ALERT_DETAILS: "Lacework.AlertDetails",
  /** The log type "Lacework.AllFiles". */
  LACEWORK_ALL_FILES: "Lacework.AllFiles",
  /** The log type "Lacework.Applications". */
  LACEWORK_APPLICATIONS: "Lacework.Applications",
  /** The log type "Lacework.ChangeFiles". */
  LACEWORK_CHANGE_FILES: "Lacework.ChangeFiles",
  /** The log type "Lacework.CloudCompliance". */
  LACEWORK_CLOUD_COMPLIANCE: "Lacework.CloudCompliance",
  /** The log type "Lacework.CloudConfiguration". */
  LACEWORK_CLOUD_CONFIGURATION: "Lacework.CloudConfiguration",
  /** The log type "Lacework.Cmdline". */
  LACEWORK_CMDLINE: "Lacework.Cmdline",
  /** The log type "Lacework.Connections". */
  LACEWORK_CONNECTIONS: "Lacework.Connections",
  /** The log type "Lacework.ContainerSummary". */
  LACEWORK_CONTAINER_SUMMARY: "Lacework.ContainerSummary",
  /** The log type "Lacework.ContainerVulnDetails". */
  LACEWORK_CONTAINER_VULN_DETAILS: "Lacework.ContainerVulnDetails",
  /** The log type "Lacework.DNSQuery". */
  LACEWORK_DNS_QUERY: "Lacework.DNSQuery",
  /** The log type "Lacework.Events". */
  LACEWORK_EVENTS: "Lacework.Events",
  /** The log type "Lacework.HostVulnDetails". */
  LACEWORK_HOST_VULN_DETAILS: "Lacework.HostVulnDetails",
  /** The log type "Lacework.Image". */
  LACEWORK_IMAGE: "Lacework.Image",
  /** The log type "Lacework.Interfaces". */
  LACEWORK_INTERFACES: "Lacework.Interfaces",
  /** The log type "Lacework.InternalIPA". */
  LACEWORK_INTERNAL_IPA: "Lacework.InternalIPA",
  /** The log type "Lacework.MachineDetails". */
  LACEWORK_MACHINE_DETAILS: "Lacework.MachineDetails",
  /** The log type "Lacework.MachineSummary". */
  LACEWORK_MACHINE_SUMMARY: "Lacework.MachineSummary",
  /** The log type "Lacework.NewHashes". */
  LACEWORK_NEW_HASHES: "Lacework.NewHashes",
  /** The log type "Lacework.Package". */
  LACEWORK_PACKAGE: "Lacework.Package",
  /** The log type "Lacework.PodSummary". */
  LACEWORK_POD_SUMMARY: "Lacework.PodSummary",
  /** The log type "Lacework.ProcessSummary". */
  LACEWORK_PROCESS_SUMMARY: "Lacework.ProcessSummary",
  /** The log type "Lacework.UserDetails". */
  LACEWORK_USER_DETAILS: "Lacework.UserDetails",
  /** The log type "Lacework.UserLogin". */
  LACEWORK_USER_LOGIN: "Lacework.UserLogin",
  /** The log type "Linux.Auditd". */
  LINUX_AUDITD: "Linux.Auditd",
  /** The log type "MISP.WarningListsCIDR". */
  MISP_WARNING_LISTS_CIDR: "MISP.WarningListsCIDR",
  /** The log type "Material.CaseCreated". */
  MATERIAL_CASE_CREATED: "Material.CaseCreated",
  /** The log type "Microsoft365.Audit.AzureActiveDirectory". */
  MICROSOFT365_AUDIT_AZURE_ACTIVE_DIRECTORY: "Microsoft365.Audit.AzureActiveDirectory",
  /** The log type "Microsoft365.Audit.Exchange". */
  MICROSOFT365_AUDIT_EXCHANGE: "Microsoft365.Audit.Exchange",
  /** The log type "Microsoft365.Audit.General". */
  MICROSOFT365_AUDIT_GENERAL: "Microsoft365.Audit.General",
  /** The log type "Microsoft365.Audit.SharePoint". */
  MICROSOFT365_AUDIT_SHAREPOINT: "Microsoft365.Audit.SharePoint",
  /** The log type "Microsoft365.DLP.All". */
  MICROSOFT365_DLP_ALL: "Microsoft365.DLP.All",
  /** The log type "MicrosoftDefenderXDR.AdvancedHunting". */
  MICROSOFT_DEFENDER_XDR_ADVANCED_HUNTING: "MicrosoftDefenderXDR.AdvancedHunting",
  /** The log type "MicrosoftGraph.SecurityAlert". */
  MICROSOFT_GRAPH_SECURITY_ALERT: "MicrosoftGraph.SecurityAlert",
  /** The log type "MicrosoftGraph.SecurityAlertV2". */
  MICROSOFT_GRAPH_SECURITY_ALERT_V2: "MicrosoftGraph.SecurityAlertV2",
  /** The log type "MicrosoftIntune.AuditLogs". */
  MICROSOFT_INTUNE_AUDIT_LOGS: "MicrosoftIntune.AuditLogs",
  /** The log type "MicrosoftIntune.OperationalLogs". */
  MICROSOFT_INTUNE_OPERATIONAL_LOGS: "MicrosoftIntune.OperationalLogs",
  /** The log type "MongoDB.OrganizationEvent". */
  MONGODB_ORGANIZATION_EVENT: "MongoDB.OrganizationEvent",
  /** The log type "MongoDB.ProjectEvent". */
  MONGODB_PROJECT_EVENT: "MongoDB.ProjectEvent",
  /** The log type "Netskope.Audit". */
  NETSKOPE_AUDIT: "Netskope.Audit",
  /** The log type "Nginx.Access". */
  NGINX_ACCESS: "Nginx.Access",
  /** The log type "Nginx.Error". */
  NGINX_ERROR: "Nginx.Error",
  /** The log type "Notion.AuditLogs". */
  NOTION_AUDIT_LOGS: "Notion.AuditLogs",
  /** The log type "OCSF.AccountChange". */
  OCSF_ACCOUNT_CHANGE: "OCSF.AccountChange",
  /** The log type "OCSF.ApiActivity". */
  OCSF_API_ACTIVITY: "OCSF.ApiActivity",
  /** The log type "OCSF.ApplicationLifecycle". */
  OCSF_APPLICATION_LIFECYCLE: "OCSF.ApplicationLifecycle",
  /** The log type "OCSF.Authentication". */
  OCSF_AUTHENTICATION: "OCSF.Authentication",
  /** The log type "OCSF.AuthorizeSession". */
  OCSF_AUTHORIZE_SESSION: "OCSF.AuthorizeSession",
  /** The log type "OCSF.BaseEvent". */
  OCSF_BASE_EVENT: "OCSF.BaseEvent",
  /** The log type "OCSF.ComplianceFinding". */
  OCSF_COMPLIANCE_FINDING: "OCSF.ComplianceFinding",
  /** The log type "OCSF.ConfigState". */
  OCSF_CONFIG_STATE: "OCSF.ConfigState",
  /** The log type "OCSF.DatastoreActivity". */
  OCSF_DATASTORE_ACTIVITY: "OCSF.DatastoreActivity",
  /** The log type "OCSF.DetectionFinding". */
  OCSF_DETECTION_FINDING: "OCSF.DetectionFinding",
  /** The log type "OCSF.DeviceConfigStateChange". */
  OCSF_DEVICE_CONFIG_STATE_CHANGE: "OCSF.DeviceConfigStateChange",
  /** The log type "OCSF.DhcpActivity". */
  OCSF_DHCP_ACTIVITY: "OCSF.DhcpActivity",
  /** The log type "OCSF.DnsActivity". */
  OCSF_DNS_ACTIVITY: "OCSF.DnsActivity",
  /** The log type "OCSF.EmailActivity". */
  OCSF_EMAIL_ACTIVITY: "OCSF.EmailActivity",
  /** The log type "OCSF.EmailFileActivity". */
  OCSF_EMAIL_FILE_ACTIVITY: "OCSF.EmailFileActivity",
  /** The log type "OCSF.EmailUrlActivity". */
  OCSF_EMAIL_URL_ACTIVITY: "OCSF.EmailUrlActivity",
  /** The log type "OCSF.EntityManagement". */
  OCSF_ENTITY_MANAGEMENT: "OCSF.EntityManagement",
  /** The log type "OCSF.FileActivity". */
  OCSF_FILE_ACTIVITY: "OCSF.FileActivity",
  /** The log type "OCSF.FileHosting". */
  OCSF_FILE_HOSTING: "OCSF.FileHosting",
  /** The log type "OCSF.FtpActivity". */
  OCSF_FTP_ACTIVITY: "OCSF.FtpActivity",
  /** The log type "OCSF.GroupManagement". */
  OCSF_GROUP_MANAGEMENT: "OCSF.GroupManagement",
  /** The log type "OCSF.HttpActivity". */
  OCSF_HTTP_ACTIVITY: "OCSF.HttpActivity",
  /** The log type "OCSF.IncidentFinding". */
  OCSF_INCIDENT_FINDING: "OCSF.IncidentFinding",
  /** The log type "OCSF.InventoryInfo". */
  OCSF_INVENTORY_INFO: "OCSF.InventoryInfo",
  /** The log type "OCSF.KernelActivity". */
  OCSF_KERNEL_ACTIVITY: "OCSF.KernelActivity",
  /** The log type "OCSF.KernelExtension". */
  OCSF_KERNEL_EXTENSION: "OCSF.KernelExtension",
  /** The log type "OCSF.MemoryActivity". */
  OCSF_MEMORY_ACTIVITY: "OCSF.MemoryActivity",
  /** The log type "OCSF.ModuleActivity". */
  OCSF_MODULE_ACTIVITY: "OCSF.ModuleActivity",
  /** The log type "OCSF.NetworkActivity". */
  OCSF_NETWORK_ACTIVITY: "OCSF.NetworkActivity",
  /** The log type "OCSF.NetworkFileActivity". */
  OCSF_NETWORK_FILE_ACTIVITY: "OCSF.NetworkFileActivity",
  /** The log type "OCSF.NtpActivity". */
  OCSF_NTP_ACTIVITY: "OCSF.NtpActivity",
  /** The log type "OCSF.PatchState". */
  OCSF_PATCH_STATE: "OCSF.PatchState",
  /** The log type "OCSF.ProcessActivity". */
  OCSF_PROCESS_ACTIVITY: "OCSF.ProcessActivity",
  /** The log type "OCSF.RdpActivity". */
  OCSF_RDP_ACTIVITY: "OCSF.RdpActivity",
  /** The log type "OCSF.ScanActivity". */
  OCSF_SCAN_ACTIVITY: "OCSF.ScanActivity",
  /** The log type "OCSF.ScheduledJobActivity". */
  OCSF_SCHEDULED_JOB_ACTIVITY: "OCSF.ScheduledJobActivity",
  /** The log type "OCSF.SecurityFinding". */
  OCSF_SECURITY_FINDING: "OCSF.SecurityFinding",
  /** The log type "OCSF.SmbActivity". */
  OCSF_SMB_ACTIVITY: "OCSF.SmbActivity",
  /** The log type "OCSF.SshActivity". */
  OCSF_SSH_ACTIVITY: "OCSF.SshActivity",
  /** The log type "OCSF.UserAccess". */
  OCSF_USER_ACCESS: "OCSF.UserAccess",
  /** The log type "OCSF.UserInventory". */
  OCSF_USER_INVENTORY: "OCSF.UserInventory",
  /** The log type "OCSF.VulnerabilityFinding". */
  OCSF_VULNERABILITY_FINDING: "OCSF.VulnerabilityFinding",
  /** The log type "OCSF.WebResourceAccessActivity". */
  OCSF_WEB_RESOURCE_ACCESS_ACTIVITY: "OCSF.WebResourceAccessActivity",
  /** The log type "OCSF.WebResourcesActivity". */
  OCSF_WEB_RESOURCES_ACTIVITY: "OCSF.WebResourcesActivity",
  /** The log type "OCSF.WinPrefetchInfo". */
  OCSF_WIN_PREFETCH_INFO: "OCSF.WinPrefetchInfo",
  /** The log type "OCSF.WinRegistryKeyActivity". */
  OCSF_WIN_REGISTRY_KEY_ACTIVITY: "OCSF.WinRegistryKeyActivity",
  /** The log type "OCSF.WinRegistryKeyInfo". */
  OCSF_WIN_REGISTRY_KEY_INFO: "OCSF.WinRegistryKeyInfo",
  /** The log type "OCSF.WinRegistryValueActivity". */
  OCSF_WIN_REGISTRY_VALUE_ACTIVITY: "OCSF.WinRegistryValueActivity",
  /** The log type "OCSF.WinRegistryValueInfo". */
  OCSF_WIN_REGISTRY_VALUE_INFO: "OCSF.WinRegistryValueInfo",
  /** The log type "OCSF.WinResourceActivity". */
  OCSF_WIN_RESOURCE_ACTIVITY: "OCSF.WinResourceActivity",
  /** The log type "OCSF.WinprefetchInfo". */
  OCSF_WINPREFETCH_INFO: "OCSF.WinprefetchInfo",
  /** The log type "OCSF.WinregistryKeyActivity". */
  OCSF_WINREGISTRY_KEY_ACTIVITY: "OCSF.WinregistryKeyActivity",
  /** The log type "OCSF.WinregistryKeyInfo". */
  OCSF_WINREGISTRY_KEY_INFO: "OCSF.WinregistryKeyInfo",
  /** The log type "OCSF.WinregistryValueActivity". */
  OCSF_WINREGISTRY_VALUE_ACTIVITY: "OCSF.WinregistryValueActivity",
  /** The log type "OCSF.WinregistryValueInfo". */
  OCSF_WINREGISTRY_VALUE_INFO: "OCSF.WinregistryValueInfo",
  /** The log type "OCSF.WinresourceActivity". */
  OCSF_WINRESOURCE_ACTIVITY: "OCSF.WinresourceActivity",
  /** The log type "OSSEC.EventInfo". */
  OSSEC_EVENT_INFO: "OSSEC.EventInfo",
  /** The log type "OTX.Pulses". */
  OTX_PULSES: "OTX.Pulses",
  /** The log type "Okta.Devices". */
  OKTA_DEVICES: "Okta.Devices",
  /** The log type "Okta.SystemLog". */
  OKTA_SYSTEM_LOG: "Okta.SystemLog",
  /** The log type "Okta.Users". */
  OKTA_USERS: "Okta.Users",
  /** The log type "OneLogin.Events". */
  ONELOGIN_EVENTS: "OneLogin.Events",
  /** The log type "OnePassword.AuditEvent". */
  ONEPASSWORD_AUDIT_EVENT: "OnePassword.AuditEvent",
  /** The log type "OnePassword.ItemUsage". */
  ONEPASSWORD_ITEM_USAGE: "OnePassword.ItemUsage",
  /** The log type "OnePassword.SignInAttempt". */
  ONEPASSWORD_SIGN_IN_ATTEMPT: "OnePassword.SignInAttempt",
  /** The log type "OpenAI.Audit". */
  OPENAI_AUDIT: "OpenAI.Audit",
  /** The log type "Orca.Alert". */
  ORCA_ALERT: "Orca.Alert",
  /** The log type "Osquery.Batch". */
  OSQUERY_BATCH: "Osquery.Batch",
  /** The log type "Osquery.Differential". */
  OSQUERY_DIFFERENTIAL: "Osquery.Differential",
  /** The log type "Osquery.Snapshot". */
  OSQUERY_SNAPSHOT: "Osquery.Snapshot",
  /** The log type "Osquery.Status". */
  OSQUERY_STATUS: "Osquery.Status",
  /** The log type "Panther.Audit". */
  PANTHER_AUDIT: "Panther.Audit",
  /** The log type "Proofpoint.Event". */
  PROOFPOINT_EVENT: "Proofpoint.Event",
  /** The log type "PushSecurity.Activity". */
  PUSH_SECURITY_ACTIVITY: "PushSecurity.Activity",
  /** The log type "PushSecurity.Controls". */
  PUSH_SECURITY_CONTROLS: "PushSecurity.Controls",
  /** The log type "PushSecurity.Entities". */
  PUSH_SECURITY_ENTITIES: "PushSecurity.Entities",
  /** The log type "Rapid7.AuditLog". */
  RAPID7_AUDIT_LOG: "Rapid7.AuditLog",
  /** The log type "SOCRadar.Incidents". */
  SOCRADAR_INCIDENTS: "SOCRadar.Incidents",
  /** The log type "Salesforce.Login". */
  SALESFORCE_LOGIN: "Salesforce.Login",
  /** The log type "Salesforce.LoginAs". */
  SALESFORCE_LOGIN_AS: "Salesforce.LoginAs",
  /** The log type "Salesforce.Logout". */
  SALESFORCE_LOGOUT: "Salesforce.Logout",
  /** The log type "Salesforce.RealtimeEvent". */
  SALESFORCE_REALTIME_EVENT: "Salesforce.RealtimeEvent",
  /** The log type "Salesforce.URI". */
  SALESFORCE_URI: "Salesforce.URI",
  /** The log type "SentinelOne.Activity". */
  SENTINELONE_ACTIVITY: "SentinelOne.Activity",
  /** The log type "SentinelOne.DeepVisibility". */
  SENTINELONE_DEEP_VISIBILITY: "SentinelOne.DeepVisibility",
  /** The log type "SentinelOne.DeepVisibilityV2". */
  SENTINELONE_DEEP_VISIBILITY_V2: "SentinelOne.DeepVisibilityV2",
  /** The log type "Slack.AccessLogs". */
  SLACK_ACCESS_LOGS: "Slack.AccessLogs",
  /** The log type "Slack.AuditLogs". */
  SLACK_AUDIT_LOGS: "Slack.AuditLogs",
  /** The log type "Slack.IntegrationLogs". */
  SLACK_INTEGRATION_LOGS: "Slack.IntegrationLogs",
  /** The log type "Snowflake.AccessHistory". */
  SNOWFLAKE_ACCESS_HISTORY: "Snowflake.AccessHistory",
  /** The log type "Snowflake.DataTransferHistory". */
  SNOWFLAKE_DATA_TRANSFER_HISTORY: "Snowflake.DataTransferHistory",
  /** The log type "Snowflake.GrantsToRoles". */
  SNOWFLAKE_GRANTS_TO_ROLES: "Snowflake.GrantsToRoles",
  /** The log type "Snowflake.GrantsToUsers". */
  SNOWFLAKE_GRANTS_TO_USERS: "Snowflake.GrantsToUsers",
  /** The log type "Snowflake.LoginHistory". */
  SNOWFLAKE_LOGIN_HISTORY: "Snowflake.LoginHistory",
  /** The log type "Snowflake.NetworkPolicies". */
  SNOWFLAKE_NETWORK_POLICIES: "Snowflake.NetworkPolicies",
  /** The log type "Snowflake.QueryHistory". */
  SNOWFLAKE_QUERY_HISTORY: "Snowflake.QueryHistory",
  /** The log type "Snowflake.Roles". */
  SNOWFLAKE_ROLES: "Snowflake.Roles",
  /** The log type "Snowflake.Sessions". */
  SNOWFLAKE_SESSIONS: "Snowflake.Sessions",
  /** The log type "Snowflake.Stages". */
  SNOWFLAKE_STAGES: "Snowflake.Stages",
  /** The log type "Snowflake.Users". */
  SNOWFLAKE_USERS: "Snowflake.Users",
  /** The log type "Snyk.GroupAudit". */
  SNYK_GROUP_AUDIT: "Snyk.GroupAudit",
  /** The log type "Snyk.OrgAudit". */
  SNYK_ORG_AUDIT: "Snyk.OrgAudit",
  /** The log type "Sophos.Central". */
  SOPHOS_CENTRAL: "Sophos.Central",
  /** The log type "Sublime.Audit". */
  SUBLIME_AUDIT: "Sublime.Audit",
  /** The log type "Sublime.MDM". */
  SUBLIME_MDM: "Sublime.MDM",
  /** The log type "Sublime.MessageEvent". */
  SUBLIME_MESSAGE_EVENT: "Sublime.MessageEvent",
  /** The log type "Suricata.Alert". */
  SURICATA_ALERT: "Suricata.Alert",
  /** The log type "Suricata.Anomaly". */
  SURICATA_ANOMALY: "Suricata.Anomaly",
  /** The log type "Suricata.DHCP". */
  SURICATA_DHCP: "Suricata.DHCP",
  /** The log type "Suricata.DNS". */
  SURICATA_DNS: "Suricata.DNS",
  /** The log type "Suricata.FileInfo". */
  SURICATA_FILE_INFO: "Suricata.FileInfo",
  /** The log type "Suricata.Flow". */
  SURICATA_FLOW: "Suricata.Flow",
  /** The log type "Suricata.HTTP". */
  SURICATA_HTTP: "Suricata.HTTP",
  /** The log type "Suricata.SSH". */
  SURICATA_SSH: "Suricata.SSH",
  /** The log type "Suricata.TLS". */
  SURICATA_TLS: "Suricata.TLS",
  /** The log type "Sysdig.Audit". */
  SYSDIG_AUDIT: "Sysdig.Audit",
  /** The log type "Syslog.RFC3164". */
  SYSLOG_RFC3164: "Syslog.RFC3164",
  /** The log type "Syslog.RFC5424". */
  SYSLOG_RFC5424: "Syslog.RFC5424",
  /** The log type "Tailscale.Audit". */
  TAILSCALE_AUDIT: "Tailscale.Audit",
  /** The log type "Tailscale.Network". */
  TAILSCALE_NETWORK: "Tailscale.Network",
  /** The log type "Tenable.Vulnerability". */
  TENABLE_VULNERABILITY: "Tenable.Vulnerability",
  /** The log type "ThinkstCanary.Alert". */
  THINKSTCANARY_ALERT: "ThinkstCanary.Alert",
  /** The log type "Tines.Audit". */
  TINES_AUDIT: "Tines.Audit",
  /** The log type "Tor.ExitNode". */
  TOR_EXIT_NODE: "Tor.ExitNode",
  /** The log type "Tracebit.Alert". */
  TRACEBIT_ALERT: "Tracebit.Alert",
  /** The log type "Tracebit.HealthCheck". */
  TRACEBIT_HEALTH_CHECK: "Tracebit.HealthCheck",
  /** The log type "TrailDiscover.CloudTrail". */
  TRAILDISCOVER_CLOUDTRAIL: "TrailDiscover.CloudTrail",
  /** The log type "Upwind.Detections". */
  UPWIND_DETECTIONS: "Upwind.Detections",
  /** The log type "Windows.EventLogs". */
  WINDOWS_EVENT_LOGS: "Windows.EventLogs",
  /** The log type "Wiz.Audit". */
  WIZ_AUDIT: "Wiz.Audit",
  /** The log type "Wiz.Detections". */
  WIZ_DETECTIONS: "Wiz.Detections",
  /** The log type "Wiz.Issues". */
  WIZ_ISSUES: "Wiz.Issues",
  /** The log type "Wiz.IssuesWebhook". */
  WIZ_ISSUES_WEBHOOK: "Wiz.IssuesWebhook",
  /** The log type "Wiz.VulnerabilityFinding". */
  WIZ_VULNERABILITY_FINDING: "Wiz.VulnerabilityFinding",
  /** The log type "Workday.Activity". */
  WORKDAY_ACTIVITY: "Workday.Activity",
  /** The log type "Workday.SignOnAttempt". */
  WORKDAY_SIGN_ON_ATTEMPT: "Workday.SignOnAttempt",
  /** The log type "Zeek.CaptureLoss". */
  ZEEK_CAPTURE_LOSS: "Zeek.CaptureLoss",
  /** The log type "Zeek.Conn". */
  ZEEK_CONN: "Zeek.Conn",
  /** The log type "Zeek.DHCP". */
  ZEEK_DHCP: "Zeek.DHCP",
  /** The log type "Zeek.DNS". */
  ZEEK_DNS: "Zeek.DNS",
  /** The log type "Zeek.DPD". */
  ZEEK_DPD: "Zeek.DPD",
  /** The log type "Zeek.Files". */
  ZEEK_FILES: "Zeek.Files",
  /** The log type "Zeek.HTTP". */
  ZEEK_HTTP: "Zeek.HTTP",
  /** The log type "Zeek.NTP". */
  ZEEK_NTP: "Zeek.NTP",
  /** The log type "Zeek.Notice". */
  ZEEK_NOTICE: "Zeek.Notice",
  /** The log type "Zeek.OCSP". */
  ZEEK_OCSP: "Zeek.OCSP",
  /** The log type "Zeek.Reporter". */
  ZEEK_REPORTER: "Zeek.Reporter",
  /** The log type "Zeek.SIP". */
  ZEEK_SIP: "Zeek.SIP",
  /** The log type "Zeek.Software". */
  ZEEK_SOFTWARE: "Zeek.Software",
  /** The log type "Zeek.Ssh". */
  ZEEK_SSH: "Zeek.Ssh",
  /** The log type "Zeek.Ssl". */
  ZEEK_SSL: "Zeek.Ssl",
  /** The log type "Zeek.Stats". */
  ZEEK_STATS: "Zeek.Stats",
  /** The log type "Zeek.Tunnel". */
  ZEEK_TUNNEL: "Zeek.Tunnel",
  /** The log type "Zeek.Weird". */
  ZEEK_WEIRD: "Zeek.Weird",
  /** The log type "Zeek.X509". */
  ZEEK_X509: "Zeek.X509",
  /** The log type "Zendesk.Audit". */
  ZENDESK_AUDIT: "Zendesk.Audit",
  /** The log type "Zoom.Activity". */
  ZOOM_ACTIVITY: "Zoom.Activity",
  /** The log type "Zoom.Operation". */
  ZOOM_OPERATION: "Zoom.Operation",
  /** The log type "Zscaler.ZIA.AdminAuditLog". */
  ZSCALER_ZIA_ADMIN_AUDIT_LOG: "Zscaler.ZIA.AdminAuditLog",
  /** The log type "Zscaler.ZIA.DNSLog". */
  ZSCALER_ZIA_DNS_LOG: "Zscaler.ZIA.DNSLog",
  /** The log type "Zscaler.ZIA.FWLog". */
  ZSCALER_ZIA_FW_LOG: "Zscaler.ZIA.FWLog",
  /** The log type "Zscaler.ZIA.WebLog". */
  ZSCALER_ZIA_WEB_LOG: "Zscaler.ZIA.WebLog",
  /** The log type "Zscaler.ZPA.AppConnectorMetrics". */
  ZSCALER_ZPA_APP_CONNECTOR_METRICS: "Zscaler.ZPA.AppConnectorMetrics",
  /** The log type "Zscaler.ZPA.AppConnectorStatus". */
  ZSCALER_ZPA_APP_CONNECTOR_STATUS: "Zscaler.ZPA.AppConnectorStatus",
  /** The log type "Zscaler.ZPA.AuditLog". */
  ZSCALER_ZPA_AUDIT_LOG: "Zscaler.ZPA.AuditLog",
  /** The log type "Zscaler.ZPA.UserActivity". */
  ZSCALER_ZPA_USER_ACTIVITY: "Zscaler.ZPA.UserActivity",
  /** The log type "Zscaler.ZPA.UserStatus". */
  ZSCALER_ZPA_USER_STATUS: "Zscaler.ZPA.UserStatus",
} as const;
