SELECT segment, region, count(*)::DOUBLE AS accounts, coalesce(sum(revenue), 0) AS revenue
FROM answers
GROUP BY ROLLUP (segment, region);
