package hasila.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.classic.UserDefinedFunctionUtils;
import org.apache.spark.sql.expressions.SparkUserDefinedFunction;
import org.apache.spark.sql.functions;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Makes {@code extract_claims} known to every session that is started with {@code --conf
 * spark.sql.extensions=hasila.spark.SqlFunctions}: that of spark-sql, of a Thrift server, of
 * PySpark.
 */
public final class SqlFunctions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    extensions.injectFunction(
        new Tuple3<>(
            new FunctionIdentifier(ExtractClaims.NAME),
            new ExpressionInfo(ExtractClaims.class.getName(), ExtractClaims.NAME),
            new Call()));
    return BoxedUnit.UNIT;
  }

  /** A call of the function with its arguments. */
  private static final class Call extends AbstractFunction1<Seq<Expression>, Expression> {
    private static final SparkUserDefinedFunction FUNCTION =
        (SparkUserDefinedFunction) functions.udf(new ExtractClaims(), ExtractClaims.TYPE);

    @Override
    public Expression apply(Seq<Expression> arguments) {
      return UserDefinedFunctionUtils.toScalaUDF(FUNCTION, arguments);
    }
  }
}
