CREATE OR REPLACE TABLE answers AS
WITH cleaned AS (
  SELECT
    place,
    lower(trim(industry)) AS industry,
    lower(trim(country)) AS country,
    employees,
    revenue,
    string_split(replace(lower(technologies), '; ', ';'), ';') AS technologies,
    funded,
    customer
  FROM accounts
),
pointed AS (
  SELECT
    *,
    CASE
      WHEN employees IS NULL THEN NULL
      WHEN employees >= 5000 THEN 0.75::DOUBLE
      WHEN employees >= 200 THEN 1::DOUBLE
      WHEN employees >= 50 THEN 0.5::DOUBLE
      WHEN employees >= 1 THEN 0.25::DOUBLE
      ELSE 0::DOUBLE
    END AS size_points,
    CASE
      WHEN revenue IS NULL THEN NULL
      WHEN revenue >= 500000000 THEN 0.75::DOUBLE
      WHEN revenue >= 50000000 THEN 1::DOUBLE
      WHEN revenue >= 5000000 THEN 0.5::DOUBLE
      ELSE 0::DOUBLE
    END AS revenue_points,
    CASE
      WHEN industry IS NULL THEN NULL
      WHEN industry IN ('software', 'financial services', 'insurance') THEN 1::DOUBLE
      WHEN industry IN ('healthcare', 'media', 'telecommunications', 'retail') THEN 0.5::DOUBLE
      ELSE 0.25::DOUBLE
    END AS industry_points,
    CASE
      WHEN technologies IS NULL THEN NULL
      WHEN list_has_all(technologies, ['salesforce', 'snowflake']) THEN 1::DOUBLE
      WHEN list_has_any(technologies, ['salesforce', 'hubspot', 'marketo', 'dynamics 365']) THEN 0.75::DOUBLE
      WHEN list_has_any(technologies, ['zendesk', 'slack', 'zoom', 'jira']) THEN 0.5::DOUBLE
      ELSE 0::DOUBLE
    END AS technology_points,
    CASE
      WHEN country IS NULL THEN NULL
      WHEN country IN ('united states', 'united kingdom', 'canada') THEN 1::DOUBLE
      WHEN country IN ('germany', 'france', 'netherlands', 'sweden', 'australia', 'new zealand') THEN 0.5::DOUBLE
      ELSE 0::DOUBLE
    END AS country_points,
    CASE
      WHEN funded IS NULL THEN NULL
      WHEN funded >= 46327 - 180 THEN 1::DOUBLE
      WHEN funded >= 46327 - 540 THEN 0.5::DOUBLE
      WHEN funded >= 46327 - 1095 THEN 0.25::DOUBLE
      ELSE 0::DOUBLE
    END AS funding_points
  FROM cleaned
),
scored AS (
  SELECT
    *,
    CASE
      WHEN coalesce(
        size_points, revenue_points, industry_points, technology_points, country_points, funding_points
      ) IS NULL THEN NULL
      ELSE 100 * (
        30 * coalesce(size_points, 0)
        + 20 * coalesce(revenue_points, 0.5::DOUBLE)
        + 20 * coalesce(industry_points, 0)
        + 15 * coalesce(technology_points, 0)
        + 10 * coalesce(country_points, 0)
        + 5 * coalesce(funding_points, 0)
      ) / (
        40
        + CASE WHEN size_points IS NULL THEN 0 ELSE 30 END
        + CASE WHEN industry_points IS NULL THEN 0 ELSE 20 END
        + CASE WHEN country_points IS NULL THEN 0 ELSE 10 END
      )
    END AS score,
    customer OR industry IN ('government', 'education', 'nonprofit') AS excluded
  FROM pointed
),
layered AS (
  SELECT
    *,
    NOT excluded
    AND country IN (
      'united states', 'canada', 'united kingdom', 'germany', 'france', 'netherlands', 'sweden',
      'spain', 'italy', 'singapore', 'japan', 'australia', 'india', 'new zealand'
    )
    AND employees >= 10 AS in_tam,
    industry IN (
      'software', 'financial services', 'insurance', 'healthcare', 'manufacturing', 'retail',
      'media', 'telecommunications', 'logistics'
    )
    AND country IN (
      'united states', 'canada', 'united kingdom', 'germany', 'france', 'netherlands', 'sweden', 'australia'
    ) AS in_sam,
    score >= 55 AND list_has_any(technologies, ['salesforce', 'hubspot', 'pardot']) AS in_som,
    employees >= 5000 OR revenue >= 1000000000 AS is_strategic,
    employees >= 1000 AS is_enterprise,
    employees >= 100
    AND list_has_any(technologies, ['snowflake', 'databricks', 'kubernetes'])
    AND funded >= 45658 AS is_growth,
    employees >= 100 OR revenue >= 20000000 AS is_mid_market,
    employees >= 10 AS is_small
  FROM scored
)
SELECT
  place,
  score,
  CASE
    WHEN excluded THEN 'X'
    WHEN score >= 75 THEN 'A'
    WHEN score >= 60 THEN 'B'
    WHEN score >= 40 THEN 'C'
    WHEN score >= 0 THEN 'D'
  END AS grade,
  CASE
    WHEN in_tam AND in_sam AND in_som THEN 'SOM'
    WHEN in_tam AND in_sam THEN 'SAM'
    WHEN in_tam THEN 'TAM'
    ELSE 'Outside'
  END AS layer,
  CASE
    WHEN country IN ('united states', 'canada', 'mexico', 'brazil') THEN 'Americas'
    WHEN country IN (
      'united kingdom', 'germany', 'france', 'netherlands', 'sweden', 'spain', 'italy', 'poland',
      'south africa', 'united arab emirates'
    ) THEN 'EMEA'
    WHEN country IN ('india', 'singapore', 'japan', 'australia', 'south korea', 'new zealand') THEN 'APAC'
    WHEN country IS NULL THEN 'Unknown'
    ELSE 'Other'
  END AS region,
  CASE
    WHEN is_strategic THEN 'Strategic'
    WHEN is_enterprise THEN 'Enterprise'
    WHEN is_growth THEN 'Growth'
    WHEN is_mid_market THEN 'Mid-Market'
    WHEN is_small THEN 'Small'
    WHEN NOT (is_strategic OR is_enterprise OR is_growth OR is_mid_market OR is_small) THEN 'Micro'
    ELSE 'Unknown'
  END AS segment,
  revenue
FROM layered;
