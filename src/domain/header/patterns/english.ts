import { pattern, type TitlePattern } from './pattern';

/** English titles, in capitals and without spaces as titles are matched. */
export const ENGLISH: readonly TitlePattern[] = [
  pattern('none', '^(?:APPROVAL|REVIEW|AUDIT|PROJECT|PAYMENT)(?:STATUS|DATE|BY)$'),
  pattern('deadline', '^(?:REVISED|EXTENDED|CURRENT)[A-Z]*(?:DATE|DEADLINE|DUE)$', -0.5),
  pattern('originalDeadline', '^(?:ORIGINAL|FIRST|INITIAL)[A-Z]*(?:DATE|DEADLINE|DUE)$', 10),
  pattern('completedOn', '^(?:ACTUAL|DATE)(?:OF)?[A-Z]*(?:CLOS|COMPLET|FINISH|END)[A-Z]*$', 20),
  pattern('completedOn', '^(?:CLOS|COMPLET)(?:E|ED|URE|ION)(?:DATE|ON)$', 20),
  pattern(
    'deadline',
    '(?:DUE|TARGET|EXPECTED|PLANNED|AGREED|REVISED|ESTIMATED|REQUIRED)(?:COMPLETION|CLOSE|CLOSURE|IMPLEMENTATION|FINISH|END|DUE)?(?:DATE|BY|COMPLETION)?$|DEADLINE|^IMPLEMENTATIONDATE$',
    30,
  ),
  pattern(
    'category',
    '^(?:RISK|FINDING|ISSUE|PROBLEM|DEFECT)?(?:TYPE|LEVEL|RATING|CATEGORY|CLASS|SEVERITY)$',
    20,
  ),
  pattern(
    'progress',
    'PROGRESS(?:REPORT|TODATE|NOTES?|UPDATES?|DESCRIPTION)?$|^(?:LATEST|CURRENT)UPDATES?$',
    24,
  ),
  pattern('percent', '%|PERCENT(?:AGE)?', 30),
  pattern(
    'status',
    '(?:STATUS|STATE)$|^(?:IS)?(?:COMPLETED|CLOSED|DONE|RESOLVED)(?:Y/N|YES/NO)?$',
    40,
  ),
  pattern('unit', '(?:DEPT|DEPARTMENT|UNIT|DIVISION)$', 40),
  pattern(
    'person',
    '(?:OWNER|ASSIGNEE|ASSIGNEDTO|RESPONSIBLE|ACTIONBY|RESPONSIBLEPARTY|RESPONSIBLEPERSON|OFFICER|ACTIONPARTY)S?$',
    40,
  ),
  pattern('cause', '(?:ROOT)?CAUSES?(?:ANALYSIS)?$', 20),
  pattern(
    'measure',
    '(?:MITIGATION|REMEDIATION|(?:CORRECTIVE|REMEDIAL|PREVENTIVE|MANAGEMENT|AGREED)ACTIONS?|ACTIONS?|MEASURES?|RECOMMENDATIONS?|RESPONSES?)(?:PLANS?|ACTIONS?|STEPS?|TAKEN|TOBETAKEN|REQUIRED|ITEMS?)?$',
    40,
  ),
  pattern(
    'problem',
    '(?:FINDING|ISSUE|NON-?CONFORMIT(?:Y|IE)|NON-?CONFORMANCE|DEFICIENC(?:Y|IE)|OBSERVATION|GAP|PROBLEM|WEAKNESS|HAZARD)(?:E?S)?(?:DESCRIPTION|DETAILS?|SUMMARY|TITLE|IDENTIFIED|RAISED|NOTED)?$',
    40,
  ),
];
