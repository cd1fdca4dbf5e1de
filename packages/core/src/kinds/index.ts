import "./rule-kinds";
import "./correlation-kind";
import "./policy-kind";
