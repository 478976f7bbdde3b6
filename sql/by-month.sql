-- 各月到期的问题：总数、已完成、逾期、未到期未完成（没有到期日和长期坚持的不在内）。
SELECT
  EXTRACT(YEAR FROM due) AS due_year,
  EXTRACT(MONTH FROM due) AS due_month,
  COUNT(*) AS total,
  SUM(CASE WHEN NOT overdue AND status = 'completed' THEN 1 ELSE 0 END) AS completed,
  SUM(CASE WHEN overdue THEN 1 ELSE 0 END) AS overdue_count,
  SUM(CASE WHEN NOT overdue AND status <> 'completed' THEN 1 ELSE 0 END) AS open_count
FROM items
WHERE due IS NOT NULL AND status <> 'longTerm'
GROUP BY EXTRACT(YEAR FROM due), EXTRACT(MONTH FROM due)
ORDER BY due_year, due_month
