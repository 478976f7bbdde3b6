-- 各填报单位的总数、完成、逾期、最长逾期天数、完成率的分子和分母。
SELECT
  unit,
  COUNT(*) AS total,
  SUM(CASE WHEN status = 'completed' THEN 1 ELSE 0 END) AS completed,
  SUM(CASE WHEN overdue THEN 1 ELSE 0 END) AS overdue_count,
  SUM(CASE WHEN due_soon THEN 1 ELSE 0 END) AS due_soon_count,
  MAX(days_late) AS longest_late,
  SUM(rate_numerator) AS numerator,
  SUM(rate_denominator) AS denominator
FROM items
GROUP BY unit
ORDER BY unit
