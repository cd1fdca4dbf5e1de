// Written by `pnpm write-validator` from policy-schema.ts.
"use strict";
module.exports = validate11;
module.exports.default = validate11;
const schema12 = {
  type: "object",
  required: ["id", "defaultSeverity"],
  properties: {
    id: { type: "string", pattern: '^[^<>&"%]+$' },
    defaultSeverity: { enum: ["INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL"] },
    createAlert: { const: true },
    dedupPeriodMinutes: { const: 60 },
    displayName: { type: "string" },
    enabled: { type: "boolean" },
    tags: { type: "array", items: { type: "string" }, uniqueItems: true },
    reports: {
      type: "object",
      additionalProperties: { type: "array", items: { type: "string" }, uniqueItems: true, minItems: 1 },
    },
    defaultDestinations: { type: "array", items: { type: "string" }, uniqueItems: true, nullable: true },
    defaultDescription: { type: "string" },
    defaultRunbook: { type: "string" },
    defaultReference: { type: "string" },
    status: { enum: ["Experimental", "Stable", "Deprecated"] },
    resourceTypes: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true },
    suppressions: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true },
    remediation: {
      type: "object",
      nullable: true,
      required: ["id"],
      properties: {
        id: { type: "string", minLength: 1 },
        parameters: { type: "object", additionalProperties: { type: "string" } },
      },
    },
    tests: {
      type: "array",
      items: {
        type: "object",
        required: ["name", "expectedResult", "resource"],
        properties: {
          name: { type: "string", minLength: 1 },
          expectedResult: { type: "boolean" },
          resource: { type: ["object", "string"] },
          mocks: {
            type: "array",
            items: {
              type: "object",
              required: ["objectName"],
              properties: { objectName: { type: "string", minLength: 1 } },
            },
          },
          expectedSeverity: { enum: ["INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL"] },
          expectedTitle: { type: "string" },
          expectedDedup: { type: "string" },
        },
      },
    },
  },
};
const pattern0 = new RegExp('^[^<>&"%]+$', "u");
const func2 = require("ajv/dist/runtime/ucs2length").default;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property '" + "id" + "'",
        schema: schema12.required,
        parentSchema: schema12,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.defaultSeverity === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "defaultSeverity" },
        message: "must have required property '" + "defaultSeverity" + "'",
        schema: schema12.required,
        parentSchema: schema12,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/properties/id/pattern",
            keyword: "pattern",
            params: { pattern: '^[^<>&"%]+$' },
            message: 'must match pattern "' + '^[^<>&"%]+$' + '"',
            schema: '^[^<>&"%]+$',
            parentSchema: schema12.properties.id,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema12.properties.id.type,
          parentSchema: schema12.properties.id,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.defaultSeverity !== undefined) {
      let data1 = data.defaultSeverity;
      if (!(data1 === "INFO" || data1 === "LOW" || data1 === "MEDIUM" || data1 === "HIGH" || data1 === "CRITICAL")) {
        const err4 = {
          instancePath: instancePath + "/defaultSeverity",
          schemaPath: "#/properties/defaultSeverity/enum",
          keyword: "enum",
          params: { allowedValues: schema12.properties.defaultSeverity.enum },
          message: "must be equal to one of the allowed values",
          schema: schema12.properties.defaultSeverity.enum,
          parentSchema: schema12.properties.defaultSeverity,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.createAlert !== undefined) {
      let data2 = data.createAlert;
      if (true !== data2) {
        const err5 = {
          instancePath: instancePath + "/createAlert",
          schemaPath: "#/properties/createAlert/const",
          keyword: "const",
          params: { allowedValue: true },
          message: "must be equal to constant",
          schema: true,
          parentSchema: schema12.properties.createAlert,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.dedupPeriodMinutes !== undefined) {
      let data3 = data.dedupPeriodMinutes;
      if (60 !== data3) {
        const err6 = {
          instancePath: instancePath + "/dedupPeriodMinutes",
          schemaPath: "#/properties/dedupPeriodMinutes/const",
          keyword: "const",
          params: { allowedValue: 60 },
          message: "must be equal to constant",
          schema: 60,
          parentSchema: schema12.properties.dedupPeriodMinutes,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.displayName !== undefined) {
      let data4 = data.displayName;
      if (typeof data4 !== "string") {
        const err7 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema12.properties.displayName.type,
          parentSchema: schema12.properties.displayName,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.enabled !== undefined) {
      let data5 = data.enabled;
      if (typeof data5 !== "boolean") {
        const err8 = {
          instancePath: instancePath + "/enabled",
          schemaPath: "#/properties/enabled/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema12.properties.enabled.type,
          parentSchema: schema12.properties.enabled,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data6 = data.tags;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            const err9 = {
              instancePath: instancePath + "/tags/" + i0,
              schemaPath: "#/properties/tags/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema12.properties.tags.items.type,
              parentSchema: schema12.properties.tags.items,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        let i1 = data6.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--;) {
            let item0 = data6[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err10 = {
                instancePath: instancePath + "/tags",
                schemaPath: "#/properties/tags/uniqueItems",
                keyword: "uniqueItems",
                params: { i: i1, j: j0 },
                message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
                schema: true,
                parentSchema: schema12.properties.tags,
                data: data6,
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/tags",
          schemaPath: "#/properties/tags/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema12.properties.tags.type,
          parentSchema: schema12.properties.tags,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.reports !== undefined) {
      let data8 = data.reports;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key0 in data8) {
          let data9 = data8[key0];
          if (Array.isArray(data9)) {
            if (data9.length < 1) {
              const err12 = {
                instancePath: instancePath + "/reports/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/reports/additionalProperties/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
                schema: 1,
                parentSchema: schema12.properties.reports.additionalProperties,
                data: data9,
              };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            const len1 = data9.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data10 = data9[i2];
              if (typeof data10 !== "string") {
                const err13 = {
                  instancePath: instancePath + "/reports/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
                  schemaPath: "#/properties/reports/additionalProperties/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema12.properties.reports.additionalProperties.items.type,
                  parentSchema: schema12.properties.reports.additionalProperties.items,
                  data: data10,
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            let i3 = data9.length;
            let j1;
            if (i3 > 1) {
              const indices1 = {};
              for (; i3--;) {
                let item1 = data9[i3];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err14 = {
                    instancePath: instancePath + "/reports/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/properties/reports/additionalProperties/uniqueItems",
                    keyword: "uniqueItems",
                    params: { i: i3, j: j1 },
                    message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
                    schema: true,
                    parentSchema: schema12.properties.reports.additionalProperties,
                    data: data9,
                  };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i3;
              }
            }
          } else {
            const err15 = {
              instancePath: instancePath + "/reports/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/reports/additionalProperties/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema12.properties.reports.additionalProperties.type,
              parentSchema: schema12.properties.reports.additionalProperties,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/reports",
          schemaPath: "#/properties/reports/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema12.properties.reports.type,
          parentSchema: schema12.properties.reports,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.defaultDestinations !== undefined) {
      let data11 = data.defaultDestinations;
      if (!Array.isArray(data11) && data11 !== null) {
        const err17 = {
          instancePath: instancePath + "/defaultDestinations",
          schemaPath: "#/properties/defaultDestinations/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema12.properties.defaultDestinations.type,
          parentSchema: schema12.properties.defaultDestinations,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data12 = data11[i4];
          if (typeof data12 !== "string") {
            const err18 = {
              instancePath: instancePath + "/defaultDestinations/" + i4,
              schemaPath: "#/properties/defaultDestinations/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema12.properties.defaultDestinations.items.type,
              parentSchema: schema12.properties.defaultDestinations.items,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        let i5 = data11.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--;) {
            let item2 = data11[i5];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err19 = {
                instancePath: instancePath + "/defaultDestinations",
                schemaPath: "#/properties/defaultDestinations/uniqueItems",
                keyword: "uniqueItems",
                params: { i: i5, j: j2 },
                message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)",
                schema: true,
                parentSchema: schema12.properties.defaultDestinations,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      }
    }
    if (data.defaultDescription !== undefined) {
      let data13 = data.defaultDescription;
      if (typeof data13 !== "string") {
        const err20 = {
          instancePath: instancePath + "/defaultDescription",
          schemaPath: "#/properties/defaultDescription/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema12.properties.defaultDescription.type,
          parentSchema: schema12.properties.defaultDescription,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.defaultRunbook !== undefined) {
      let data14 = data.defaultRunbook;
      if (typeof data14 !== "string") {
        const err21 = {
          instancePath: instancePath + "/defaultRunbook",
          schemaPath: "#/properties/defaultRunbook/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema12.properties.defaultRunbook.type,
          parentSchema: schema12.properties.defaultRunbook,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.defaultReference !== undefined) {
      let data15 = data.defaultReference;
      if (typeof data15 !== "string") {
        const err22 = {
          instancePath: instancePath + "/defaultReference",
          schemaPath: "#/properties/defaultReference/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema12.properties.defaultReference.type,
          parentSchema: schema12.properties.defaultReference,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data16 = data.status;
      if (!(data16 === "Experimental" || data16 === "Stable" || data16 === "Deprecated")) {
        const err23 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema12.properties.status.enum },
          message: "must be equal to one of the allowed values",
          schema: schema12.properties.status.enum,
          parentSchema: schema12.properties.status,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.resourceTypes !== undefined) {
      let data17 = data.resourceTypes;
      if (Array.isArray(data17)) {
        const len3 = data17.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data18 = data17[i6];
          if (typeof data18 === "string") {
            if (func2(data18) < 1) {
              const err24 = {
                instancePath: instancePath + "/resourceTypes/" + i6,
                schemaPath: "#/properties/resourceTypes/items/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema12.properties.resourceTypes.items,
                data: data18,
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = {
              instancePath: instancePath + "/resourceTypes/" + i6,
              schemaPath: "#/properties/resourceTypes/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema12.properties.resourceTypes.items.type,
              parentSchema: schema12.properties.resourceTypes.items,
              data: data18,
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        let i7 = data17.length;
        let j3;
        if (i7 > 1) {
          const indices3 = {};
          for (; i7--;) {
            let item3 = data17[i7];
            if (typeof item3 !== "string") {
              continue;
            }
            if (typeof indices3[item3] == "number") {
              j3 = indices3[item3];
              const err26 = {
                instancePath: instancePath + "/resourceTypes",
                schemaPath: "#/properties/resourceTypes/uniqueItems",
                keyword: "uniqueItems",
                params: { i: i7, j: j3 },
                message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)",
                schema: true,
                parentSchema: schema12.properties.resourceTypes,
                data: data17,
              };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
              break;
            }
            indices3[item3] = i7;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/resourceTypes",
          schemaPath: "#/properties/resourceTypes/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema12.properties.resourceTypes.type,
          parentSchema: schema12.properties.resourceTypes,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.suppressions !== undefined) {
      let data19 = data.suppressions;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i8 = 0; i8 < len4; i8++) {
          let data20 = data19[i8];
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err28 = {
                instancePath: instancePath + "/suppressions/" + i8,
                schemaPath: "#/properties/suppressions/items/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema12.properties.suppressions.items,
                data: data20,
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = {
              instancePath: instancePath + "/suppressions/" + i8,
              schemaPath: "#/properties/suppressions/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema12.properties.suppressions.items.type,
              parentSchema: schema12.properties.suppressions.items,
              data: data20,
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        let i9 = data19.length;
        let j4;
        if (i9 > 1) {
          const indices4 = {};
          for (; i9--;) {
            let item4 = data19[i9];
            if (typeof item4 !== "string") {
              continue;
            }
            if (typeof indices4[item4] == "number") {
              j4 = indices4[item4];
              const err30 = {
                instancePath: instancePath + "/suppressions",
                schemaPath: "#/properties/suppressions/uniqueItems",
                keyword: "uniqueItems",
                params: { i: i9, j: j4 },
                message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)",
                schema: true,
                parentSchema: schema12.properties.suppressions,
                data: data19,
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
              break;
            }
            indices4[item4] = i9;
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + "/suppressions",
          schemaPath: "#/properties/suppressions/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema12.properties.suppressions.type,
          parentSchema: schema12.properties.suppressions,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.remediation !== undefined) {
      let data21 = data.remediation;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
        const err32 = {
          instancePath: instancePath + "/remediation",
          schemaPath: "#/properties/remediation/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema12.properties.remediation.type,
          parentSchema: schema12.properties.remediation,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.id === undefined) {
          const err33 = {
            instancePath: instancePath + "/remediation",
            schemaPath: "#/properties/remediation/required",
            keyword: "required",
            params: { missingProperty: "id" },
            message: "must have required property '" + "id" + "'",
            schema: schema12.properties.remediation.required,
            parentSchema: schema12.properties.remediation,
            data: data21,
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data21.id !== undefined) {
          let data22 = data21.id;
          if (typeof data22 === "string") {
            if (func2(data22) < 1) {
              const err34 = {
                instancePath: instancePath + "/remediation/id",
                schemaPath: "#/properties/remediation/properties/id/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema12.properties.remediation.properties.id,
                data: data22,
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = {
              instancePath: instancePath + "/remediation/id",
              schemaPath: "#/properties/remediation/properties/id/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema12.properties.remediation.properties.id.type,
              parentSchema: schema12.properties.remediation.properties.id,
              data: data22,
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data21.parameters !== undefined) {
          let data23 = data21.parameters;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const key1 in data23) {
              let data24 = data23[key1];
              if (typeof data24 !== "string") {
                const err36 = {
                  instancePath:
                    instancePath + "/remediation/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/remediation/properties/parameters/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema12.properties.remediation.properties.parameters.additionalProperties.type,
                  parentSchema: schema12.properties.remediation.properties.parameters.additionalProperties,
                  data: data24,
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = {
              instancePath: instancePath + "/remediation/parameters",
              schemaPath: "#/properties/remediation/properties/parameters/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema12.properties.remediation.properties.parameters.type,
              parentSchema: schema12.properties.remediation.properties.parameters,
              data: data23,
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      }
    }
    if (data.tests !== undefined) {
      let data25 = data.tests;
      if (Array.isArray(data25)) {
        const len5 = data25.length;
        for (let i10 = 0; i10 < len5; i10++) {
          let data26 = data25[i10];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.name === undefined) {
              const err38 = {
                instancePath: instancePath + "/tests/" + i10,
                schemaPath: "#/properties/tests/items/required",
                keyword: "required",
                params: { missingProperty: "name" },
                message: "must have required property '" + "name" + "'",
                schema: schema12.properties.tests.items.required,
                parentSchema: schema12.properties.tests.items,
                data: data26,
              };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data26.expectedResult === undefined) {
              const err39 = {
                instancePath: instancePath + "/tests/" + i10,
                schemaPath: "#/properties/tests/items/required",
                keyword: "required",
                params: { missingProperty: "expectedResult" },
                message: "must have required property '" + "expectedResult" + "'",
                schema: schema12.properties.tests.items.required,
                parentSchema: schema12.properties.tests.items,
                data: data26,
              };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data26.resource === undefined) {
              const err40 = {
                instancePath: instancePath + "/tests/" + i10,
                schemaPath: "#/properties/tests/items/required",
                keyword: "required",
                params: { missingProperty: "resource" },
                message: "must have required property '" + "resource" + "'",
                schema: schema12.properties.tests.items.required,
                parentSchema: schema12.properties.tests.items,
                data: data26,
              };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data26.name !== undefined) {
              let data27 = data26.name;
              if (typeof data27 === "string") {
                if (func2(data27) < 1) {
                  const err41 = {
                    instancePath: instancePath + "/tests/" + i10 + "/name",
                    schemaPath: "#/properties/tests/items/properties/name/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                    schema: 1,
                    parentSchema: schema12.properties.tests.items.properties.name,
                    data: data27,
                  };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = {
                  instancePath: instancePath + "/tests/" + i10 + "/name",
                  schemaPath: "#/properties/tests/items/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema12.properties.tests.items.properties.name.type,
                  parentSchema: schema12.properties.tests.items.properties.name,
                  data: data27,
                };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data26.expectedResult !== undefined) {
              let data28 = data26.expectedResult;
              if (typeof data28 !== "boolean") {
                const err43 = {
                  instancePath: instancePath + "/tests/" + i10 + "/expectedResult",
                  schemaPath: "#/properties/tests/items/properties/expectedResult/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema12.properties.tests.items.properties.expectedResult.type,
                  parentSchema: schema12.properties.tests.items.properties.expectedResult,
                  data: data28,
                };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data26.resource !== undefined) {
              let data29 = data26.resource;
              if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && typeof data29 !== "string") {
                const err44 = {
                  instancePath: instancePath + "/tests/" + i10 + "/resource",
                  schemaPath: "#/properties/tests/items/properties/resource/type",
                  keyword: "type",
                  params: { type: schema12.properties.tests.items.properties.resource.type },
                  message: "must be object,string",
                  schema: schema12.properties.tests.items.properties.resource.type,
                  parentSchema: schema12.properties.tests.items.properties.resource,
                  data: data29,
                };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data26.mocks !== undefined) {
              let data30 = data26.mocks;
              if (Array.isArray(data30)) {
                const len6 = data30.length;
                for (let i11 = 0; i11 < len6; i11++) {
                  let data31 = data30[i11];
                  if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                    if (data31.objectName === undefined) {
                      const err45 = {
                        instancePath: instancePath + "/tests/" + i10 + "/mocks/" + i11,
                        schemaPath: "#/properties/tests/items/properties/mocks/items/required",
                        keyword: "required",
                        params: { missingProperty: "objectName" },
                        message: "must have required property '" + "objectName" + "'",
                        schema: schema12.properties.tests.items.properties.mocks.items.required,
                        parentSchema: schema12.properties.tests.items.properties.mocks.items,
                        data: data31,
                      };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                    if (data31.objectName !== undefined) {
                      let data32 = data31.objectName;
                      if (typeof data32 === "string") {
                        if (func2(data32) < 1) {
                          const err46 = {
                            instancePath: instancePath + "/tests/" + i10 + "/mocks/" + i11 + "/objectName",
                            schemaPath:
                              "#/properties/tests/items/properties/mocks/items/properties/objectName/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters",
                            schema: 1,
                            parentSchema: schema12.properties.tests.items.properties.mocks.items.properties.objectName,
                            data: data32,
                          };
                          if (vErrors === null) {
                            vErrors = [err46];
                          } else {
                            vErrors.push(err46);
                          }
                          errors++;
                        }
                      } else {
                        const err47 = {
                          instancePath: instancePath + "/tests/" + i10 + "/mocks/" + i11 + "/objectName",
                          schemaPath: "#/properties/tests/items/properties/mocks/items/properties/objectName/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema: schema12.properties.tests.items.properties.mocks.items.properties.objectName.type,
                          parentSchema: schema12.properties.tests.items.properties.mocks.items.properties.objectName,
                          data: data32,
                        };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err48 = {
                      instancePath: instancePath + "/tests/" + i10 + "/mocks/" + i11,
                      schemaPath: "#/properties/tests/items/properties/mocks/items/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema: schema12.properties.tests.items.properties.mocks.items.type,
                      parentSchema: schema12.properties.tests.items.properties.mocks.items,
                      data: data31,
                    };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = {
                  instancePath: instancePath + "/tests/" + i10 + "/mocks",
                  schemaPath: "#/properties/tests/items/properties/mocks/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema12.properties.tests.items.properties.mocks.type,
                  parentSchema: schema12.properties.tests.items.properties.mocks,
                  data: data30,
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data26.expectedSeverity !== undefined) {
              let data33 = data26.expectedSeverity;
              if (!(
                data33 === "INFO" ||
                data33 === "LOW" ||
                data33 === "MEDIUM" ||
                data33 === "HIGH" ||
                data33 === "CRITICAL"
              )) {
                const err50 = {
                  instancePath: instancePath + "/tests/" + i10 + "/expectedSeverity",
                  schemaPath: "#/properties/tests/items/properties/expectedSeverity/enum",
                  keyword: "enum",
                  params: { allowedValues: schema12.properties.tests.items.properties.expectedSeverity.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema12.properties.tests.items.properties.expectedSeverity.enum,
                  parentSchema: schema12.properties.tests.items.properties.expectedSeverity,
                  data: data33,
                };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data26.expectedTitle !== undefined) {
              let data34 = data26.expectedTitle;
              if (typeof data34 !== "string") {
                const err51 = {
                  instancePath: instancePath + "/tests/" + i10 + "/expectedTitle",
                  schemaPath: "#/properties/tests/items/properties/expectedTitle/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema12.properties.tests.items.properties.expectedTitle.type,
                  parentSchema: schema12.properties.tests.items.properties.expectedTitle,
                  data: data34,
                };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data26.expectedDedup !== undefined) {
              let data35 = data26.expectedDedup;
              if (typeof data35 !== "string") {
                const err52 = {
                  instancePath: instancePath + "/tests/" + i10 + "/expectedDedup",
                  schemaPath: "#/properties/tests/items/properties/expectedDedup/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema12.properties.tests.items.properties.expectedDedup.type,
                  parentSchema: schema12.properties.tests.items.properties.expectedDedup,
                  data: data35,
                };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = {
              instancePath: instancePath + "/tests/" + i10,
              schemaPath: "#/properties/tests/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema12.properties.tests.items.type,
              parentSchema: schema12.properties.tests.items,
              data: data26,
            };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = {
          instancePath: instancePath + "/tests",
          schemaPath: "#/properties/tests/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema12.properties.tests.type,
          parentSchema: schema12.properties.tests,
          data: data25,
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
  } else {
    const err55 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema12.type,
      parentSchema: schema12,
      data,
    };
    if (vErrors === null) {
      vErrors = [err55];
    } else {
      vErrors.push(err55);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
