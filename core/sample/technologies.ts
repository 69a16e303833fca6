/** What is true of a technology in the sample. */
export interface Technology {
  readonly name: string;
  /** Log odds that an account of 200 employees in a middling industry has it. */
  readonly usual: number;
  /** Added per unit of ln(employees ÷ 200). */
  readonly bySize: number;
  /** Times the industry's `digital`, −1 to 1. */
  readonly byDigital: number;
  /** Added to the log odds of a win where it is in use. */
  readonly propensity: number;
  /** Added to the logarithm of the potential where it is in use: ln 2 doubles it. */
  readonly spend: number;
}

/** The technologies of the sample: open-source projects and plain kinds, no vendor's products. */
export const technologies: readonly Technology[] = [
  { name: 'Linux', usual: 0.8, bySize: 0.2, byDigital: 0.8, propensity: 0, spend: 0 },
  { name: 'Kubernetes', usual: -1.2, bySize: 0.35, byDigital: 1.4, propensity: 1, spend: 0.69 },
  { name: 'PostgreSQL', usual: -0.4, bySize: 0.1, byDigital: 0.9, propensity: 0.3, spend: 0 },
  { name: 'MySQL', usual: 0.1, bySize: 0, byDigital: 0.3, propensity: 0, spend: 0 },
  { name: 'Kafka', usual: -1.9, bySize: 0.4, byDigital: 1.2, propensity: 0.7, spend: 0.4 },
  { name: 'Spark', usual: -2, bySize: 0.45, byDigital: 1, propensity: 0.2, spend: 0.3 },
  { name: 'Airflow', usual: -2.2, bySize: 0.2, byDigital: 1.3, propensity: 0.4, spend: 0 },
  { name: 'Hadoop', usual: -2.4, bySize: 0.6, byDigital: 0.2, propensity: -0.3, spend: 0 },
  { name: 'WordPress', usual: 0.5, bySize: -0.35, byDigital: -0.2, propensity: -0.2, spend: 0 },
  { name: 'Drupal', usual: -1.8, bySize: 0.1, byDigital: 0, propensity: 0, spend: 0 },
  { name: 'Jenkins', usual: -1, bySize: 0.3, byDigital: 1, propensity: 0, spend: 0 },
  { name: 'Grafana', usual: -1.5, bySize: 0.2, byDigital: 1.2, propensity: 0, spend: 0 },
  { name: 'Mainframe', usual: -3.4, bySize: 0.8, byDigital: -0.2, propensity: -0.8, spend: 0 },
  { name: 'On-premise ERP', usual: -0.7, bySize: 0.5, byDigital: -0.6, propensity: -0.5, spend: 0 },
];
