import "./rule-kinds";
import "./correlation-kind";
