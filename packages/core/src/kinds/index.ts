import "./rule-kinds";
