"""What we use of CycloneDX's library, whose decorators hide its types."""
