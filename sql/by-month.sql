-- 各月到期的问题：已完成、逾期、其余（没有到期日和长期坚持的不在内）。
SELECT
  EXTRACT(YEAR FROM due) AS due_year,
  EXTRACT(MONTH FROM due) AS due_month,
  COUNT(*) AS total,
  SUM(CASE WHEN NOT overdue AND status = 'completed' THEN 1 ELSE 0 END) AS completed,
  SUM(CASE WHEN overdue THEN 1 ELSE 0 END) AS overdue
FROM items
WHERE due IS NOT NULL AND status <> 'longTerm'
GROUP BY EXTRACT(YEAR FROM due), EXTRACT(MONTH FROM due)
ORDER BY due_year, due_month
