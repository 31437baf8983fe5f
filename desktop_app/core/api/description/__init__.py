"""Descriptions of APIs: OpenAPI 3.0 and 3.1 and Swagger 2.0, in JSON or YAML, read into a catalog."""
