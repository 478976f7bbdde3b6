-- 各问题类别（最外一层）的总数、完成、逾期、完成率的分子和分母。
SELECT
  category,
  COUNT(*) AS total,
  SUM(CASE WHEN status = 'completed' THEN 1 ELSE 0 END) AS completed,
  SUM(CASE WHEN overdue THEN 1 ELSE 0 END) AS overdue_count,
  SUM(rate_numerator) AS numerator,
  SUM(rate_denominator) AS denominator
FROM items
GROUP BY category
ORDER BY category
