import "./rule-kinds";
import "./policy-kind";
