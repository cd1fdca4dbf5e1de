/** Members whose inferred type would be narrower than a subclass needs. See docs/writing-rules.md. */
const annotatedMethods = new Set(["severity", "alertContext", "destinations"]);
const inferredFields = new Set(["logTypes", "resourceTypes", "tags", "summaryAttributes", "scheduledQueries"]);

/** A customer's subclass must be able to change a rule's maps, lists and alert: these members carry a type. */
module.exports = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      field: "Annotate '{{name}}' with its type: the inferred one is too narrow for a subclass to change.",
      method: "Annotate the return type of '{{name}}': the inferred one is too narrow for a subclass to change.",
    },
  },
  create(context) {
    return {
      PropertyDefinition(node) {
        const name = node.key.name ?? "";
        const isCollection = ["ArrayExpression", "ObjectExpression"].includes(node.value?.type);
        if (!isCollection || node.typeAnnotation || inferredFields.has(name)) return;
        context.report({ node, messageId: "field", data: { name } });
      },
      MethodDefinition(node) {
        const name = node.key.name ?? "";
        if (!annotatedMethods.has(name) || node.value.returnType) return;
        context.report({ node, messageId: "method", data: { name } });
      },
    };
  },
};
