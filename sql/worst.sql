-- 逾期最久的一百个问题，带出处。
SELECT unit, duty_unit, leader, problem, due, days_late, file, sheet, deadline_cell
FROM items
WHERE overdue
ORDER BY days_late DESC, file, first_row
LIMIT 100
