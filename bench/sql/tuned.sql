CREATE OR REPLACE TABLE answers AS
WITH lists AS MATERIALIZED (
  SELECT
    technologies,
    list_has_all(items, ['salesforce', 'snowflake']) AS has_both,
    list_has_any(items, ['salesforce', 'hubspot', 'marketo', 'dynamics 365']) AS has_sales,
    list_has_any(items, ['zendesk', 'slack', 'zoom', 'jira']) AS has_team,
    list_has_any(items, ['salesforce', 'hubspot', 'pardot']) AS has_som,
    list_has_any(items, ['snowflake', 'databricks', 'kubernetes']) AS has_data
  FROM (
    SELECT technologies, string_split(replace(lower(technologies), '; ', ';'), ';') AS items
    FROM (SELECT DISTINCT technologies FROM accounts WHERE technologies IS NOT NULL)
  )
),
industries AS MATERIALIZED (
  SELECT
    industry,
    CASE
      WHEN plain IN ('software', 'financial services', 'insurance') THEN 20::DOUBLE
      WHEN plain IN ('healthcare', 'media', 'telecommunications', 'retail') THEN 10::DOUBLE
      ELSE 5::DOUBLE
    END AS industry_points,
    plain IN ('government', 'education', 'nonprofit') AS is_public,
    plain IN (
      'software', 'financial services', 'insurance', 'healthcare', 'manufacturing', 'retail',
      'media', 'telecommunications', 'logistics'
    ) AS sam_industry
  FROM (
    SELECT industry, lower(trim(industry)) AS plain
    FROM (SELECT DISTINCT industry FROM accounts WHERE industry IS NOT NULL)
  )
),
countries AS MATERIALIZED (
  SELECT
    country,
    CASE
      WHEN plain IN ('united states', 'united kingdom', 'canada') THEN 10::DOUBLE
      WHEN plain IN ('germany', 'france', 'netherlands', 'sweden', 'australia', 'new zealand') THEN 5::DOUBLE
      ELSE 0::DOUBLE
    END AS country_points,
    plain IN (
      'united states', 'canada', 'united kingdom', 'germany', 'france', 'netherlands', 'sweden',
      'spain', 'italy', 'singapore', 'japan', 'australia', 'india', 'new zealand'
    ) AS tam_country,
    plain IN (
      'united states', 'canada', 'united kingdom', 'germany', 'france', 'netherlands', 'sweden', 'australia'
    ) AS sam_country,
    CASE
      WHEN plain IN ('united states', 'canada', 'mexico', 'brazil') THEN 'Americas'
      WHEN plain IN (
        'united kingdom', 'germany', 'france', 'netherlands', 'sweden', 'spain', 'italy', 'poland',
        'south africa', 'united arab emirates'
      ) THEN 'EMEA'
      WHEN plain IN ('india', 'singapore', 'japan', 'australia', 'south korea', 'new zealand') THEN 'APAC'
      ELSE 'Other'
    END AS region
  FROM (
    SELECT country, lower(trim(country)) AS plain
    FROM (SELECT DISTINCT country FROM accounts WHERE country IS NOT NULL)
  )
),
scored AS (
  SELECT
    accounts.place,
    accounts.employees,
    accounts.revenue,
    accounts.funded,
    100 * (
      CASE
        WHEN employees >= 5000 THEN 22.5::DOUBLE
        WHEN employees >= 200 THEN 30::DOUBLE
        WHEN employees >= 50 THEN 15::DOUBLE
        WHEN employees >= 1 THEN 7.5::DOUBLE
        ELSE 0::DOUBLE
      END
      + CASE
        WHEN revenue IS NULL THEN 10::DOUBLE
        WHEN revenue >= 500000000 THEN 15::DOUBLE
        WHEN revenue >= 50000000 THEN 20::DOUBLE
        WHEN revenue >= 5000000 THEN 10::DOUBLE
        ELSE 0::DOUBLE
      END
      + coalesce(industry_points, 0)
      + CASE
        WHEN has_both THEN 15::DOUBLE
        WHEN has_sales THEN 11.25::DOUBLE
        WHEN has_team THEN 7.5::DOUBLE
        ELSE 0::DOUBLE
      END
      + coalesce(country_points, 0)
      + CASE
        WHEN funded >= 46147 THEN 5::DOUBLE
        WHEN funded >= 45787 THEN 2.5::DOUBLE
        WHEN funded >= 45232 THEN 1.25::DOUBLE
        ELSE 0::DOUBLE
      END
    ) / nullif(
      40
      + CASE WHEN employees IS NULL THEN 0 ELSE 30 END
      + CASE WHEN industry_points IS NULL THEN 0 ELSE 20 END
      + CASE WHEN country_points IS NULL THEN 0 ELSE 10 END
      - CASE
        WHEN coalesce(employees, revenue, industry_points, country_points, funded) IS NULL
        AND has_both IS NULL THEN 40
        ELSE 0
      END,
      0
    ) AS score,
    customer OR is_public AS excluded,
    tam_country,
    sam_country AND sam_industry AS in_sam,
    has_som,
    has_data,
    coalesce(region, 'Unknown') AS region
  FROM accounts
  LEFT JOIN lists ON lists.technologies = accounts.technologies
  LEFT JOIN industries ON industries.industry = accounts.industry
  LEFT JOIN countries ON countries.country = accounts.country
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
    WHEN NOT excluded AND tam_country AND employees >= 10 THEN
      CASE
        WHEN NOT coalesce(in_sam, FALSE) THEN 'TAM'
        WHEN score >= 55 AND has_som THEN 'SOM'
        ELSE 'SAM'
      END
    ELSE 'Outside'
  END AS layer,
  region,
  CASE
    WHEN employees >= 5000 OR revenue >= 1000000000 THEN 'Strategic'
    WHEN employees >= 1000 THEN 'Enterprise'
    WHEN employees >= 100 AND has_data AND funded >= 45658 THEN 'Growth'
    WHEN employees >= 100 OR revenue >= 20000000 THEN 'Mid-Market'
    WHEN employees >= 10 THEN 'Small'
    WHEN employees IS NULL OR revenue IS NULL THEN 'Unknown'
    ELSE 'Micro'
  END AS segment,
  revenue
FROM scored;
