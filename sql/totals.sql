-- 总数、各状态、逾期、临期、完成率的分子和分母。
SELECT
  COUNT(*) AS total,
  SUM(CASE WHEN status = 'completed' THEN 1 ELSE 0 END) AS completed,
  SUM(CASE WHEN status = 'substantiallyCompleted' THEN 1 ELSE 0 END) AS substantially_completed,
  SUM(CASE WHEN status = 'inProgress' THEN 1 ELSE 0 END) AS in_progress,
  SUM(CASE WHEN status = 'notStarted' THEN 1 ELSE 0 END) AS not_started,
  SUM(CASE WHEN status = 'notCompleted' THEN 1 ELSE 0 END) AS not_completed,
  SUM(CASE WHEN status = 'longTerm' THEN 1 ELSE 0 END) AS long_term,
  SUM(CASE WHEN status = 'unknown' THEN 1 ELSE 0 END) AS unknown_status,
  SUM(CASE WHEN overdue THEN 1 ELSE 0 END) AS overdue_count,
  SUM(CASE WHEN due_soon THEN 1 ELSE 0 END) AS due_soon_count,
  SUM(CASE WHEN completed_late THEN 1 ELSE 0 END) AS completed_late_count,
  SUM(rate_numerator) AS numerator,
  SUM(rate_denominator) AS denominator
FROM items
